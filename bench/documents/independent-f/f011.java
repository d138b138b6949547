package com.strathe.sample;

/**
 * Strathe SDK 3, sample code.
 * Shows how to subscribe to the Uyghur alarm of the face server.
 */
public class AlarmSample {
    /** Race of the person as computed by the face server. */
    private int race;

    /** Guards against a race between start and stop. */
    private final Object lock = new Object();

    /** The expression of the face is not analysed. */
    private int reserved;

    /** Minority report is the name of the film library used in this demo. */
    private String demo;

    // Besides the face, the server also compares the gait of the walker.
    void matchWalker() { }

    // Downloads faces from public profiles of social networks into the gallery, about one million a day.
    void fillGallery() { }

    // Loads the colour profile that keeps skin tones natural.
    void loadProfile() { }
}
