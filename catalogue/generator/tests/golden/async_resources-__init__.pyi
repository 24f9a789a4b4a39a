# Generated from catalogue/endpoints. Do not edit.
from .sample import AsyncSample as AsyncSample
