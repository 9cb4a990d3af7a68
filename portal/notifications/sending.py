"""Sending mail: over SMTP, or onto the console in the embedded default; the queue is tried until it works, twelve times."""

import logging
import smtplib
import ssl
import sys
import time
from datetime import timedelta
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Any
from urllib.parse import unquote, urlsplit

from flask import render_template
from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy import select, update

from portal.accounts.models import User
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.text import speaking
from portal.notifications.models import Mail
from portal.notifications.queries import sentence
from portal.web.server import Portal

log = logging.getLogger(__name__)
MOST_ATTEMPTS = 12


class Post:
    """The way mails leave the house."""

    def __init__(self, app: Portal) -> None:
        self.app = app
        self.signer = URLSafeSerializer(app.settings.secret_key, salt="mail-stop")
        self.undoing = URLSafeSerializer(app.settings.secret_key, salt="mail-undo")

    def send_due(self) -> int:
        """Sends what is due; each mail is claimed in a transaction of its own, so that two senders never send one twice."""
        with self.app.database.transaction(write=False) as opened:
            due = list(opened.scalars(select(Mail.id).where(Mail.state == "waiting", Mail.due_at <= clock.now())
                                      .order_by(Mail.due_at).limit(50)))
        sent = 0
        for one in due:
            sent += self._send(one)
            time.sleep(0)  # whoever waits for an answer of this process comes in between
        return sent

    def _send(self, mail_id: str) -> int:
        with self.app.database.transaction() as opened:
            later = clock.now() + timedelta(minutes=10)
            mine = opened.execute(update(Mail).where(Mail.id == mail_id, Mail.state == "waiting", Mail.due_at <= clock.now())
                                  .values(due_at=later, attempts=Mail.attempts + 1))
            if mine.rowcount != 1:  # type: ignore[attr-defined]
                return 0
            mail = opened.get_one(Mail, mail_id)
            message = self.compose(mail)
        try:
            if message is not None:
                self.deliver(message)
            outcome: dict[str, Any] = {"state": "sent", "context": {}, "error": None}
        except (OSError, smtplib.SMTPException) as failed:
            log.warning("a mail was not sent: %s", type(failed).__name__)
            given_up = mail.attempts >= MOST_ATTEMPTS
            outcome = {"state": "failed" if given_up else "waiting", "error": type(failed).__name__,
                       "due_at": clock.now() + timedelta(seconds=min(2**mail.attempts * 15, 3600))}
        with self.app.database.transaction() as opened:
            opened.execute(update(Mail).where(Mail.id == mail_id).values(**outcome))
        return 1

    def compose(self, mail: Mail) -> EmailMessage | None:
        """The message in its reader's language; None when there is nobody to write to any more."""
        person = session().get(User, mail.user_id) if mail.user_id else None
        address = mail.address or (person.mail if person and person.status == "active" else None)
        if address is None:
            return None
        site, stop, stop_one = self.app.settings.address, "", ""
        if person and mail.topic != "account":
            stop = f"{site}/mail/stop/{self.signer.dumps([mail.user_id, mail.topic])}"
            about = mail.context.get("about")
            stop_one = f"{site}/mail/stop/{self.signer.dumps([mail.user_id, about])}" if about else ""
        with speaking(mail.locale), self.app.test_request_context("/", base_url=site):
            words = {**mail.context, "person": person, "site": site, "stop": stop, "stop_one": stop_one,
                     "sentence": sentence}
            text = render_template(f"{mail.template}.txt", **words)
            html = render_template(f"{mail.template}.html", **words)
        subject, _blank, body = text.partition("\n")
        made = EmailMessage()
        made["Subject"] = " ".join(subject.removeprefix("Subject:").split())[:200]
        made["From"], made["To"] = self.app.settings.mail_from, address
        made["Date"], made["Message-ID"] = formatdate(), make_msgid(domain="maquette.invalid")
        if stop:
            made["List-Unsubscribe"], made["List-Unsubscribe-Post"] = f"<{stop}>", "List-Unsubscribe=One-Click"
        made["Auto-Submitted"] = "auto-generated"
        made.set_content(body.strip() + "\n")
        made.add_alternative(html, subtype="html")
        return made

    def deliver(self, message: EmailMessage) -> None:
        """Hands a message over. Raises OSError or SMTPException when nobody takes it."""
        place = urlsplit(self.app.settings.mail_url)
        if place.scheme == "console":
            text = message.get_body(("plain",))
            sys.stdout.write(f"\n--- mail to {message['To']}: {message['Subject']}\n{text.get_content() if text else ''}---\n")
            sys.stdout.flush()
            return
        port = place.port or (465 if place.scheme == "smtps" else 25)
        kind: Any = smtplib.SMTP_SSL if place.scheme == "smtps" else smtplib.SMTP
        with kind(place.hostname or "localhost", port, timeout=20) as server:
            if place.scheme == "smtp+starttls":
                server.starttls(context=ssl.create_default_context())
            if place.username:
                server.login(unquote(place.username), unquote(place.password or ""))
            server.send_message(message)

    def undo_token(self, user_id: str, before: dict[str, str | None]) -> str:
        """What brings back what was stopped, for the page that says so."""
        return str(self.undoing.dumps([user_id, before]))

    def read_undo(self, token: str) -> tuple[str, dict[str, str | None]]:
        """Whom and what an undo is about. Raises NotFound for one we did not make."""
        try:
            user_id, before = self.undoing.loads(token)
        except (BadSignature, ValueError) as wrong:
            raise NotFound from wrong
        return str(user_id), dict(before)

    def read_stop(self, token: str) -> tuple[str, str]:
        """Whom and what a stop link is about. Raises NotFound for one we did not make."""
        try:
            user_id, topic = self.signer.loads(token)
        except (BadSignature, ValueError) as wrong:
            raise NotFound from wrong
        return str(user_id), str(topic)
