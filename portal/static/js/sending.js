// One sending of a form over HTTP: the same key for the same thought, however often it has to be sent.
export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Resolves to {kind: "part", html} | {kind: "gone", url} | {kind: "form", page} | {kind: "refused", status, text}; rejects when the line is down.
export async function send(form, submitter) {
  const data = new FormData(form, submitter);
  const files = [...data.values()].some((value) => value instanceof File && value.name);
  const answer = await fetch(submitter?.formAction && submitter.hasAttribute("formaction") ? submitter.formAction : form.action, {
    method: "POST",
    body: files ? data : new URLSearchParams([...data].filter(([, value]) => typeof value === "string")),
    headers: { "X-Part": "1", "Idempotency-Key": data.get("_key") ?? freshKey(), Accept: "text/html, application/problem+json" },
  });
  if (answer.redirected) return { kind: "gone", url: answer.url };
  const html = answer.headers.get("Content-Type")?.includes("html") ?? false;
  const body = await answer.text();
  if (answer.ok && html && body.trim()) return { kind: "part", html: body };
  if (answer.ok) return { kind: "gone", url: answer.headers.get("Location") };
  if ([502, 504].includes(answer.status)) throw new Error("gateway");
  if (!html) return { kind: "refused", status: answer.status, text: detail(body) };
  const page = new DOMParser().parseFromString(body, "text/html");
  if (answer.status === 422 && form.id && page.getElementById(form.id)) return { kind: "form", page };
  const told = page.querySelector("[data-problem-text], [data-form-note]") ?? page.querySelector("[data-problem] p");
  return { kind: "refused", status: answer.status, text: told?.textContent.trim() ?? "" };
}

function detail(body) {
  try {
    const problem = JSON.parse(body);
    return Object.values(problem.errors ?? {}).flat().join(" ") || problem.detail || "";
  } catch {
    return "";
  }
}
