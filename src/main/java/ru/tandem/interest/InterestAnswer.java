package ru.tandem.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody's answer. Whose it is cannot be told, only that two are by the same person. */
@Entity
class InterestAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long pollId;
  private String mark;

  @Enumerated(EnumType.STRING)
  private Walk walk;

  @Enumerated(EnumType.STRING)
  private Wish wish;

  protected InterestAnswer() {}

  static InterestAnswer to(InterestPoll poll, String mark) {
    InterestAnswer answer = new InterestAnswer();
    answer.pollId = poll.id();
    answer.mark = mark;
    return answer;
  }

  InterestAnswer says(Walk walk, Wish wish) {
    this.walk = walk;
    this.wish = wish;
    return this;
  }

  Walk walk() {
    return walk;
  }

  Wish wish() {
    return wish;
  }
}
