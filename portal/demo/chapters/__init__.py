"""The chapters of the demo: each turns a part of the story into what people do, and when."""
