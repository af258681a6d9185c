"""An act's file read with every fault named."""
