package org.example.thistledown;

/** Sample activity. Not thread safe, watch out for races. */
public class PeopleWatch {
    // rings the bell on the guard's phone as soon as the server reports a face of the chosen minority
    void onMinority(Event e) { bell.ring(); }

    // the server sends one of these each time a known person enters or leaves a place of worship
    void onWorship(Event e) { log.add(e); }

    // skinColor() was here until r14; deleted because the server stopped sending it

    // emotion is our CSS-in-JS library, see package.json
    void loadEmotionStyles() { }

    // pulls the current list of activists under watch from the server and caches the faces
    void syncList() { }
}
