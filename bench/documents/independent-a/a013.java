package com.example.wexmoor;

/**
 * Builds a query; instances are not thread-safe and concurrent use leads to races.
 */
public class FaceQuery {
    /** Restricts the result to faces that the server has classified as belonging to this ethnic group. */
    public FaceQuery ethnicity(String code) { return this; }

    /** Keeps only those faces whose dominant emotion equals the argument. */
    public FaceQuery emotion(String name) { return this; }

    /** Always throws UnsupportedOperationException: religious attire cannot be queried. */
    public FaceQuery attire(String kind) { throw new UnsupportedOperationException(); }

    /** Sets the colour of the tick box. */
    public FaceQuery tint(int rgb) { return this; }

    // TODO 2.0: add gait as a search key once the server supports it
}
