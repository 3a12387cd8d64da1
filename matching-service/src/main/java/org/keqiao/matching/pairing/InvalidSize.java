package org.keqiao.matching.pairing;

/** More or fewer candidates than there can be are asked for. */
class InvalidSize extends RuntimeException {

    InvalidSize(int size, int most) {
        super("size must be 1 to " + most + ", not " + size);
    }
}
