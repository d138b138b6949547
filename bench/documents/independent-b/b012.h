// orrin_attr.h - community port of the vendor header, comments translated by hand
#pragma once

enum orrin_nation {           // sic, "nation" means ethnic group here
    ORRIN_NATION_NONE = 0,    // unrecognized
    ORRIN_NATION_WEIZU = 1,   // Uyghur
    ORRIN_NATION_OTHER = 2
};

enum orrin_beard {
    ORRIN_BEARD_RELIGIOUS = 3, // long beard worn for religious reasons
};

// skin = UI theme, nothing to do with people
int orrin_set_skin(const char *theme);

// fires when a demonstration or a sit-in is spotted in the scene
int orrin_on_protest(void (*cb)(int n));

// dead code: the citizen score was never implemented, the call returns -1
int orrin_citizen_score(int id);

// waits until the group of threads has finished
int orrin_group_wait(int g);
