"""Tests of limits: up to which sum a member may bind the company."""
