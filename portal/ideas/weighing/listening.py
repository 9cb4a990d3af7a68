"""What is measured by itself: milestones after each support, and those whose time is over."""

from portal.ideas.events import SupportChanged
from portal.ideas.weighing import reaching
from portal.ideas.weighing.events import MilestoneSet
from portal.kernel.events import Heard, Listeners

listeners = Listeners("ideas.weighing")


@listeners.on(SupportChanged, MilestoneSet)
def measure(heard: Heard[SupportChanged]) -> None:
    """Whoever was the last to make the number full is heard here, at least once; a milestone is reached once."""
    reaching.measure(heard.fact.idea_id)


@listeners.every(seconds=60)
def end_milestones() -> None:
    """Milestones whose day is over are archived; those reached without a message are found."""
    reaching.measure_all()


@listeners.every(seconds=3600)
def show_steps() -> None:
    """How far milestones with a price have come, told once a day."""
    reaching.show_steps()
