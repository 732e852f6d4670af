package ru.tandem.consents;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Every wording that anybody has agreed to, by its hash. */
interface Wordings extends JpaRepository<Wording, String> {

  /** Once for each hash: two who agree at the same moment may both bring it. */
  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into consent_text (hash, title, words) values (:hash, :title, :words)
          on conflict (hash) do nothing""")
  void keep(String hash, String title, String words);
}
