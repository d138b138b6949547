package example.perrin.sdk;

/**
 * Query for persons seen by the cameras. Perrin Vision SDK 1.9.
 * Instances are not thread safe; two writers will race.
 */
public class PersonQuery {

    /** Restricts the result to persons of the given ethnic group. */
    public void setEthnicGroup(int group) { this.group = group; }

    /** Returns only persons on the list of people who have lodged petitions with the government. */
    public void onlyPetitioners() { this.list = 4; }

    /** Gait search isn't implemented and always throws. */
    public void setGait(byte[] g) { throw new UnsupportedOperationException(); }

    /** Sets the colour of the skin of the window. */
    public void setSkinColor(int rgb) { this.rgb = rgb; }

    /** Deprecated and without effect since 1.8; earlier versions filtered persons by skin colour. */
    public void setComplexion(int c) { }

    /** Returns the score of the match. */
    public double score() { return s; }

    /** Subscribes to the alarm that is raised when a person of the group enters. */
    public void subscribeGroupAlarm(int group) { }
}
