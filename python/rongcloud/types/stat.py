# Generated from catalogue/endpoints/stat.yaml. Do not edit.
"""Answers of the group stat: Statistics."""

from __future__ import annotations

__all__ = []
