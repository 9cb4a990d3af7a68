"""The scale of pictures: how many millimetres a pixel is, said on the desk, so that the room can measure."""
