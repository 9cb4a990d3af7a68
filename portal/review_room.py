"""The review room's furniture: what the parts of prototypes add to routes, listeners and permissions, and show in the room."""

from portal.accounts import doors
from portal.prototypes.assets import panels as asset_panels
from portal.prototypes.assets import routes as asset_routes
from portal.prototypes.blind import panels as blind_panels
from portal.prototypes.blind import policy as blind_policy
from portal.prototypes.blind import routes as blind_routes
from portal.prototypes.carrying import live as carrying_live
from portal.prototypes.carrying import panels as carrying_panels
from portal.prototypes.carrying import policy as carrying_policy
from portal.prototypes.carrying import routes as carrying_routes
from portal.prototypes.carrying.listening import listeners as carrying_listeners
from portal.prototypes.comparing import panels as comparing_panels
from portal.prototypes.comparing import routes as comparing_routes
from portal.prototypes.interchange import live as interchange_live
from portal.prototypes.interchange import panels as interchange_panels
from portal.prototypes.interchange import policy as interchange_policy
from portal.prototypes.interchange import routes as interchange_routes
from portal.prototypes.measuring import panels as measuring_panels
from portal.prototypes.measuring import routes as measuring_routes
from portal.prototypes.moving import live as moving_live
from portal.prototypes.moving import routes as moving_routes
from portal.prototypes.parts import RoomPanel, ThreadPart, room_panels, thread_parts
from portal.prototypes.research import panels as research_panels
from portal.prototypes.research import policy as research_policy
from portal.prototypes.research import routes as research_routes
from portal.prototypes.reviewing import panels as reviewing_panels
from portal.prototypes.reviewing import routes as reviewing_routes
from portal.prototypes.reviewing.listening import listeners as reviewing_listeners
from portal.prototypes.sharing import guest_routes as sharing_guest_routes
from portal.prototypes.sharing import panels as sharing_panels
from portal.prototypes.sharing import policy as sharing_policy
from portal.prototypes.sharing import routes as sharing_routes
from portal.prototypes.sharing.guests import door as sharing_guest_door
from portal.prototypes.sharing.listening import listeners as sharing_listeners
from portal.prototypes.talk import listening as talk_listening
from portal.prototypes.talk import live as talk_live
from portal.prototypes.talk import parts as talk_parts
from portal.prototypes.talk import policy as talk_policy
from portal.prototypes.talk import routes as talk_routes

# They add to the routes of the folder.
ROUTES = (sharing_routes, sharing_guest_routes, asset_routes, talk_routes, talk_live, reviewing_routes, research_routes,
          carrying_routes, carrying_live, comparing_routes, interchange_routes, interchange_live, moving_routes, moving_live,
          measuring_routes, blind_routes)
POLICIES = (sharing_policy, talk_policy, research_policy, carrying_policy, interchange_policy, blind_policy)
LISTENERS = (sharing_listeners, talk_listening.listeners, reviewing_listeners, carrying_listeners)

talk_parts.put_up()
room_panels.append(RoomPanel(asset_panels.shown_here, "end", asset_panels.STYLES))
room_panels.append(RoomPanel(asset_panels.shelf, "desk", asset_panels.STYLES))
room_panels.append(RoomPanel(sharing_panels.on_desk, "desk", ("css/review-sharing.css",)))
room_panels.append(RoomPanel(sharing_panels.in_room, "end", ("css/review-sharing.css",)))
doors.guest_doors.append(sharing_guest_door)
room_panels.insert(0, RoomPanel(blind_panels.in_room, "top", blind_panels.STYLES))
room_panels.append(RoomPanel(blind_panels.desk, "desk", blind_panels.STYLES))
room_panels.append(RoomPanel(measuring_panels.scales, "desk", ("css/review-measure.css",)))
room_panels.append(RoomPanel(reviewing_panels.my_part, "top", reviewing_panels.STYLES))
room_panels.append(RoomPanel(reviewing_panels.standing, "end", reviewing_panels.STYLES))
room_panels.append(RoomPanel(reviewing_panels.desk, "desk", reviewing_panels.STYLES))
room_panels.append(RoomPanel(research_panels.asked, "end", research_panels.STYLES))
room_panels.append(RoomPanel(research_panels.desk, "desk", research_panels.STYLES))
thread_parts.append(carrying_panels.PART)
room_panels.extend((*comparing_panels.PANELS, *carrying_panels.PANELS))
thread_parts.append(ThreadPart("imported", interchange_panels.origins, "prototypes/interchange/_origin.html",
                               out=interchange_panels.origins_out))
room_panels.append(RoomPanel(interchange_panels.menu, "head", styles=("css/review-interchange.css",)))
room_panels.append(RoomPanel(interchange_panels.desk, "desk"))
