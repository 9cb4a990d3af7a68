"""Reporting for everybody, the queue and its verbs for the team."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import queries as ideas
from portal.ideas import threads
from portal.ideas.discussion.marking import marker
from portal.ideas.moderating import deciding, holding, queries, reporting, schemas, trust
from portal.ideas.moderating.states import LEVELS, REASONS
from portal.ideas.routes.base import routes
from portal.ideas.talking import find_comment
from portal.web.answering import answer, done, next_page_url, next_place
from portal.web.reading import actor, expected_version, load, query
from portal.web.schemas import ListQuery
from portal.web.traps import at_most

TEAM = ("team", "admin")


@routes.page("/ideas/<id:idea_id>/report", "ideas/moderating/report.html")
def report_idea_page(idea_id: str) -> Response:
    """Report an idea"""
    idea = ideas.find_visible(actor(), idea_id)
    return answer(idea, idea=idea, said=None, reasons=REASONS, reported=reporting.was_reported(actor(), idea.id))


@routes.page("/comments/<id:comment_id>/report", "ideas/moderating/report.html")
def report_comment_page(comment_id: str) -> Response:
    """Report a comment"""
    comment, idea = find_comment(actor(), comment_id)
    said = threads.one(comment.id)
    return answer(comment, idea=idea, said=said, mark=marker(actor(), idea, [said]), reasons=REASONS,
                  reported=reporting.was_reported(actor(), comment.id))


@routes.post("/ideas/<id:idea_id>/reports", takes=schemas.ReportIn, gives=schemas.ReportOut, form="ideas.report_idea_page",
             status=201)
def report_idea(idea_id: str) -> Response:
    """Report an idea to the team"""
    at_most("report")
    reporting.report_idea(actor(), idea_id, **load())
    return answer({}, status=201, go=url_for("ideas.report_idea_page", idea_id=idea_id))


@routes.post("/comments/<id:comment_id>/reports", takes=schemas.ReportIn, gives=schemas.ReportOut,
             form="ideas.report_comment_page", status=201)
def report_comment(comment_id: str) -> Response:
    """Report a comment to the team"""
    at_most("report")
    reporting.report_comment(actor(), comment_id, **load())
    return answer({}, status=201, go=url_for("ideas.report_comment_page", comment_id=comment_id))


@routes.get("/moderation", query=schemas.QueueQuery, gives=schemas.CaseOut, many=True, page="ideas/moderating/queue.html",
            roles=TEAM)
def moderation() -> Response:
    """What waits for the moderators"""
    asked = query()
    found = queries.queue(actor(), asked["state"] or "waiting", asked["cause"], asked["after"], asked["limit"])
    return answer(found, asked=asked, reasons=REASONS, levels=LEVELS, next_url=next_page_url(found.next))


@routes.get("/moderation/mine", query=ListQuery, gives=schemas.CaseOut, many=True, page="ideas/moderating/mine.html")
def my_moderation() -> Response:
    """What the team decided about what I wrote"""
    me, asked = actor(), query()
    found = queries.mine(me, asked["after"], asked["limit"])
    return answer(found, standing=trust.standing_of(me.user_id or ""), reasons=REASONS)


@routes.get("/moderation/<id:case_id>", gives=schemas.CaseOut, page="ideas/moderating/case.html")
def case(case_id: str) -> Response:
    """One case: to decide it, or to read what was decided about what one wrote"""
    return answer(queries.case(actor(), case_id), reasons=REASONS, levels=LEVELS)


def _decided(case_id: str) -> Response:
    return answer(queries.case(actor(), case_id), status=200, go=next_place(url_for("ideas.moderation")))


@routes.post("/moderation/<id:case_id>/approval", takes=schemas.ApprovalIn, gives=schemas.CaseOut, form="ideas.case",
             roles=TEAM)
def approve_case(case_id: str) -> Response:
    """Let it stand"""
    deciding.approve(actor(), case_id, load()["trust"], expected_version())
    return _decided(case_id)


@routes.post("/moderation/<id:case_id>/removal", takes=schemas.RemovalIn, gives=schemas.CaseOut, form="ideas.case", roles=TEAM)
def remove_by_case(case_id: str) -> Response:
    """Take it out, and say why"""
    deciding.remove(actor(), case_id, **load(), seen_version=expected_version())
    return _decided(case_id)


@routes.post("/moderation/<id:case_id>/restoration", gives=schemas.CaseOut, roles=TEAM)
def restore_by_case(case_id: str) -> Response:
    """Put back what was taken out"""
    deciding.restore(actor(), case_id, expected_version())
    return _decided(case_id)


@routes.post("/moderation/<id:case_id>/dismissal", gives=schemas.CaseOut, roles=TEAM)
def dismiss_case(case_id: str) -> Response:
    """See nothing wrong in what was reported"""
    deciding.dismiss(actor(), case_id, expected_version())
    return _decided(case_id)


@routes.post("/moderation/<id:case_id>/withdrawal", gives=schemas.CaseOut)
def take_case_back(case_id: str) -> Response:
    """Take back what waits for review"""
    idea_id = holding.take_back(actor(), case_id).idea_id
    return answer(queries.case(actor(), case_id), status=200, go=url_for("ideas.show", idea_id=idea_id))


@routes.put("/moderation/people/<id:user_id>/trust", takes=schemas.TrustIn, gives=schemas.StandingOut, pages=False, roles=TEAM)
def put_trust(user_id: str) -> Response:
    """Say how far somebody is trusted"""
    return answer(trust.set_trust(actor(), user_id, load()["trust"]))


@routes.post("/moderation/people/<id:user_id>/trust", takes=schemas.TrustIn, api=False, roles=TEAM, form="ideas.moderation")
def save_trust(user_id: str) -> Response:
    """Say how far somebody is trusted"""
    trust.set_trust(actor(), user_id, load()["trust"])
    return done(next_place(url_for("ideas.moderation")))


@routes.post("/moderation/people/<id:user_id>/stop", takes=schemas.StopIn, gives=schemas.StandingOut, roles=TEAM,
             form="ideas.moderation")
def stop_writing(user_id: str) -> Response:
    """Stop somebody's writing under ideas for a time, and say why"""
    made = trust.stop_writing(actor(), user_id, **load())
    return answer(made, status=200, go=next_place(url_for("ideas.moderation")))


@routes.delete("/moderation/people/<id:user_id>/stop", gives=schemas.StandingOut, pages=False, roles=TEAM)
def resume_writing(user_id: str) -> Response:
    """Let somebody write again"""
    return answer(trust.resume_writing(actor(), user_id))


@routes.post("/moderation/people/<id:user_id>/stop/end", api=False, roles=TEAM)
def resume_writing_by_form(user_id: str) -> Response:
    """Let somebody write again"""
    trust.resume_writing(actor(), user_id)
    return done(next_place(url_for("ideas.moderation")))
