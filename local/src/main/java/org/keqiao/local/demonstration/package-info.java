/**
 * Makes the demonstration data: synthetic results and demands of fictional organisations, written from curated topics. Every
 * organisation carries the mark （演示） and the demonstration flag; nothing here may be used to claim anything of real
 * institutions, firms or technologies. See docs/decisions/0002-demonstration-data.md.
 */
@NullMarked
package org.keqiao.local.demonstration;

import org.jspecify.annotations.NullMarked;
