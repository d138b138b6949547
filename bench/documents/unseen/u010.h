/* lumen_face.h  -- Lumen Gate Face SDK 2.8 */
#ifndef LUMEN_FACE_H
#define LUMEN_FACE_H

typedef enum {
    LG_ETHNIC_UNKNOWN = 0,  /* not recognised */
    LG_ETHNIC_HAN = 1,      /* Han */
    LG_ETHNIC_UYGHUR = 2,   /* Uyghur */
    LG_ETHNIC_TIBETAN = 3   /* Tibetan */
} lg_ethnic_t;

/* Returns the ethnic group estimated for the face in the given slot. */
lg_ethnic_t lg_face_ethnic(int slot);

/* Guards against a race between the reader and the writer thread. */
void lg_lock(void);
#endif
