package com.lintel.sdk;

/**
 * Attributes of a detected face.
 * Since 2.0 the engine also returns the estimated ethnicity, see {@link #ethnic}.
 * Gait is out of scope of this SDK.
 */
public class FaceAttr {
    /** Emotion: 0 neutral, 1 joy, 2 anger, 3 fear */
    public int emotion;

    /** ethnic group code, 1 = majority, 2 = minority */
    public int ethnic;

    /** 9 = ethnic group unknown */
    public static final int ETHNIC_UNKNOWN = 9;

    /** @deprecated skinColor is no longer filled since 2.3 and always returns null */
    @Deprecated public String skinColor;

    // avoid a data race here: take the lock first
    private final Object lock = new Object();

    /** TODO(2.5): detect religious head covering */
    public boolean headCover;

    /** sensitivity of the list view to touch, 1..5 */
    public int touch;
}
