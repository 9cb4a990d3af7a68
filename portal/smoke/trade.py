"""The second half of the journey: the price, the deal, the making, the delivery, the service, and the thread back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from portal.smoke.journey import Journey, day, eur
from portal.smoke.people import Failed


class WholeJourney(Journey):
    """The journey to its end."""

    def steps(self) -> list[Callable[[], str]]:
        return [*super().steps(), self.bid, self.answer, self.award, self.award_again, self.order, self.make, self.ship,
                self.deliver, self.serve, self.follow_back, self.stay_outside]

    def bid(self) -> str:
        """A price is named"""
        until = (datetime.now(UTC) + timedelta(days=5)).isoformat(timespec="seconds").replace("+00:00", "Z")
        made = self.customer.post("/bids", {
            "title": "Two folding lamps", "requirements": [{"name": "Height", "kind": "number", "value": "300", "unit": "mm"}],
            "quantity": 2, "unit_price": eur("120.00"), "wanted_by": day(60), "valid_until": until, "place": "Hamburg",
            "about": {"kind": "prototype_version", "id": self.at["version"]}, "producers": [self.at["producer"]]}, 201)
        self.at["bid"] = made["id"]
        self.stranger.get(f"/bids/{made['id']}", 404)
        seen = self.producer.get(f"/bids/{made['id']}")
        if seen["customer"] is not None:
            raise Failed("the producer sees who the customer is before the award")
        return f"2 at 120.00 EUR, seen by the producer as {seen['alias']}"

    def answer(self) -> str:
        """A producer counters"""
        made = self.producer.post(f"/bids/{self.at['bid']}/answers", {
            "kind": "counter", "unit_price": eur("135.00"), "date": day(45), "text": "This shade takes two firings."}, 201)
        raised = self.customer.post(f"/answers/{made['id']}/counter", {"unit_price": eur("126.00")})
        lowered = self.producer.post(f"/answers/{made['id']}/counter", {"unit_price": eur("129.00"), "final": True})
        self.at["answer"] = made["id"]
        self.stranger.get(f"/answers/{made['id']}", 404)
        return (f"135.00, then {raised['customer_price']['amount']} against {lowered['unit_price']['amount']} EUR")

    def _acceptance(self) -> dict[str, Any]:
        bid, answer = self.customer.get(f"/bids/{self.at['bid']}"), self.customer.get(f"/answers/{self.at['answer']}")
        return {"bid_version": bid["version"], "answer_version": answer["version"]}

    def award(self) -> str:
        """The customer accepts"""
        self.at["accepted"] = self._acceptance()
        made = self.customer.post(f"/answers/{self.at['answer']}/acceptance", self.at["accepted"], 201)
        self.at["order"] = made["id"]
        return f"{made['number']}, {made['total']['amount']} {made['total']['currency']}, deal {made['sha256'][:12]}"

    def award_again(self) -> str:
        """Accepting again is refused"""
        told = self.customer.post(f"/answers/{self.at['answer']}/acceptance", self.at["accepted"], 409)
        return f"409 {told['code']}: {told['detail']}"

    def order(self) -> str:
        """The order stands"""
        order = self.customer.get(f"/orders/{self.at['order']}")
        if order["state"] != "confirmed" or order["net"] != eur("258.00"):
            raise Failed(f"the order is {order['state']} over {order['net']}")
        self.at["line"] = order["lines"][0]["id"]
        self.producer.get(f"/orders/{order['id']}")
        self.stranger.get(f"/orders/{order['id']}", 404)
        if not self.customer.get(f"/orders/{order['id']}/deal-sheet")["holds"]:
            raise Failed("the deal sheet does not fit its hash")
        where = "Clara Brandt\nDeichstrasse 1\n20459 Hamburg\nGermany"
        self.customer.put(f"/orders/{order['id']}/address", {"address": where})
        return f"{order['number']}, {order['state']}; deal sheet whole; address given"

    def make(self) -> str:
        """It is made, stage by stage"""
        path = f"/jobs_in_production?order={self.at['order']}"
        job_id = self.producer.until(path, lambda page: page["items"])["items"][0]["id"]
        self.at["job"] = job_id
        self.stranger.get(f"/jobs_in_production/{job_id}", 404)
        told = []
        for stage in self.producer.get(f"/jobs_in_production/{job_id}")["stages"]:
            one = f"/jobs_in_production/stages/{stage['id']}"
            if stage["gate"]:
                self.producer.post(f"{one}/start", status=409)
                self.producer.post(f"{one}/question", {"question": "Is this the green you meant?"})
                self.customer.post(f"{one}/approval", {"answer": "Exactly this."})
            self.producer.post(f"{one}/start")
            self.producer.post(f"{one}/completion", {"note": "Done."})
            told.append(stage["key"] + (" (after the customer's yes)" if stage["gate"] else ""))
        return ", ".join(told)

    def ship(self) -> str:
        """It is shipped"""
        made = self.producer.post("/shipments", {
            "order_id": self.at["order"], "lines": [{"order_line_id": self.at["line"], "quantity": 2}], "carrier": "Post",
            "tracking_number": "SMOKE-1", "expected_on": day(3)}, 201)
        one = self.at["shipment"] = f"/shipments/{made['id']}"
        self.producer.post(f"{one}/packing")
        self.producer.post(f"{one}/handover")
        self.producer.post(f"{one}/events", {"code": "in_transit", "place": "Hannover"})
        self.stranger.get(one, 404)
        return "2 pieces on their way"

    def deliver(self) -> str:
        """It is delivered"""
        self.producer.post(f"{self.at['shipment']}/events", {"code": "delivered", "place": "Hamburg", "proof": "Signed: C. B."})
        self.customer.post(f"{self.at['shipment']}/receipt")
        order = self.customer.get(f"/orders/{self.at['order']}")
        if order["delivered"] != 2:
            raise Failed(f"{order['delivered']} of 2 pieces count as delivered")
        return f"2 pieces received; the order is {order['state']}"

    def serve(self) -> str:
        """Service is asked for and given"""
        units = self.customer.until(f"/units?order={self.at['order']}",
                                    lambda page: len(page["items"]) == 2 and page["items"][0]["delivered_on"])["items"]
        self.at["unit"] = units[0]["id"]
        asked = self.customer.post("/service_requests", {
            "unit_id": units[0]["id"], "kind": "defect", "title": "It sinks", "text": "When fully raised, a little."}, 201)
        one = self.at["service"] = f"/service_requests/{asked['id']}"
        self.team.post(f"{one}/messages", {"body": "A thicker washer is in the post."}, 201)
        self.team.put(f"{one}/cause", {"cause_kind": "thread", "cause_id": self.at["thread"]})
        self.team.post(f"{one}/resolution", {"end_kind": "part_sent", "resolution": "A felt washer."})
        done = self.customer.post(f"{one}/closing")
        return f"unit {units[0]['serial']}, warranty {asked['warranty']}, {done['state']}"

    def follow_back(self) -> str:
        """The thread is followed back"""
        order = self.customer.get(f"/orders/{self.at['order']}")
        bid = self.customer.get(f"/bids/{order['origin_id']}")
        version = self.customer.get(f"/versions/{order['lines'][0]['about_id']}")
        prototype = self.customer.get(f"/prototypes/{version['prototype_id']}")
        idea = self.customer.get(f"/ideas/{prototype['ideas'][0]['id']}")
        found = [order["origin_kind"], bid["id"], bid["order_id"], version["id"], prototype["id"], idea["id"]]
        wanted = ["bid", *(self.at[name] for name in ("bid", "order", "version", "prototype", "idea"))]
        if found != wanted:
            raise Failed(f"the thread leads to {found} instead of {wanted}")
        return f"service, {order['number']}, bid, version {version['number']}, prototype, idea"

    def stay_outside(self) -> str:
        """A stranger learns nothing"""
        paths = [f"/prototypes/{self.at['prototype']}", f"/versions/{self.at['version']}", f"/threads/{self.at['thread']}",
                 f"/bids/{self.at['bid']}", f"/answers/{self.at['answer']}", f"/orders/{self.at['order']}",
                 f"/orders/{self.at['order']}/deal-sheet", f"/jobs_in_production/{self.at['job']}", self.at["shipment"],
                 f"/units/{self.at['unit']}", self.at["service"], f"{self.at['service']}/messages"]
        for path in paths:
            self.stranger.get(path, 404)
        return f"404 at {len(paths)} addresses"
