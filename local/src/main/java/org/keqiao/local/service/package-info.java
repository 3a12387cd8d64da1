/** The services of Keqiao as processes of this machine: how each is set up, started, watched and logged. */
@NullMarked
package org.keqiao.local.service;

import org.jspecify.annotations.NullMarked;
