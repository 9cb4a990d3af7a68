"""3D models in the child: GLB looked through (whole), glTF packed (loose), meshes turned into GLB (meshes), measured, drawn."""
