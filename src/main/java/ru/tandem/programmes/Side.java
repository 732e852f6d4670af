package ru.tandem.programmes;

/** Who stands on one side of a form of mentoring, and between which ages, in full years. */
public enum Side {
  /** From the age at which a child may say yes itself; at most a pupil who stayed long. */
  PUPILS(10, 21),
  /** Of a college, where one comes after the ninth form, or of a university. */
  STUDENTS(14, 120),
  /** Who works: teachers, heads, lecturers, people from an enterprise. */
  STAFF(18, 120);

  private final int youngest;
  private final int oldest;

  Side(int youngest, int oldest) {
    this.youngest = youngest;
    this.oldest = oldest;
  }

  public int youngest() {
    return youngest;
  }

  public int oldest() {
    return oldest;
  }
}
