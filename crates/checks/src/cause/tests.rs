//! Causes from scripted networks and from facts.
