//! What the screens of each chapter read.
