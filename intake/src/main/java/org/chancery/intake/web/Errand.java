package org.chancery.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.feed.Link;
import org.chancery.intake.feed.Unreadable;
import org.chancery.report.Input;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/** One address that was given, and all that it leads to, a sheet at a time. */
final class Errand implements Sheets {
  /** A kept list that is older is gone through, and then asked for anew. */
  private static final Duration FRESH = Duration.ofHours(1);

  private final Options options;
  private final Fetcher fetcher;
  private final Journal journal;
  private final Run run;
  private final Known known;
  private final Time time;
  private final Runnable stop;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final Withheld withheld = new Withheld();
  private boolean gave;

  /**
   * An errand.
   *
   * @param stop called when the work is to end
   */
  Errand(
      String given,
      Options options,
      Manners manners,
      Fetcher fetcher,
      Journal journal,
      Run run,
      Time time,
      Runnable stop) {
    this.options = options;
    this.fetcher = fetcher;
    this.journal = journal;
    this.run = run;
    this.known = new Known(manners, journal, run, time);
    this.time = time;
    this.stop = stop;
    tasks.add(new Task.Ask(Link.to(given), Optional.empty(), false));
    run.ahead(1);
  }

  @Override
  public Optional<Sheet> next() throws IOException {
    while (!tasks.isEmpty()) {
      switch (tasks.getFirst()) {
        case Task.Give give -> {
          Optional<Sheet> sheet = give.sheets().next();
          if (sheet.isPresent()) {
            gave |= sheet.get() instanceof Page;
            return sheet;
          }
          tasks.removeFirst();
          handedOut(give);
        }
        case Task.Say say -> {
          tasks.removeFirst();
          return Optional.of(say.refused());
        }
        case Task.End end -> {
          tasks.removeFirst();
          end.list().end(journal);
        }
        case Task.Ask ask -> {
          tasks.removeFirst();
          run.ahead(-1);
          look(ask);
        }
      }
    }
    return withheld.next().map(r -> r);
  }

  private void handedOut(Task.Give give) {
    give.sheets().close();
    // What gave no page is looked at again by whoever asks for it.
    give.key()
        .ifPresent(
            key ->
                journal.handedOut(
                    key,
                    gave
                        ? give.past()
                        : known.failed(key, give.past().when(), false, give.past().at())));
  }

  @Override
  public void close() {
    for (Task task : tasks) {
      if (task instanceof Task.Give give) {
        give.sheets().close();
      } else if (task instanceof Task.Ask) {
        run.ahead(-1);
      }
    }
    tasks.clear();
  }

  private void look(Task.Ask ask) throws IOException {
    WebAddress address;
    try {
      address = WebAddress.of(ask.link().address());
    } catch (Trouble t) {
      say(ask.link().address(), t.sentence());
      return;
    }
    String key = address.key();
    if (!run.first(key) && !ask.anew()) {
      return;
    }
    Optional<Kept> kept = ask.anew() ? Optional.empty() : known.kept(key);
    if (kept.isPresent()) {
      String at = WebAddress.key(kept.get().at());
      run.first(at);
      take(ask, at, kept.get(), true);
    } else if (known.wanted(ask, key)) {
      fetch(ask, address, key);
    }
  }

  private void fetch(Task.Ask ask, WebAddress address, String key) throws IOException {
    if (!ask.link().list()) {
      run.page();
    }
    try {
      Fetcher.Fetched fetched =
          fetcher.fetch(
              address,
              options.bounds().mostBytes(),
              known::state,
              next -> !ask.anew() && known.isHere(next, ask));
      switch (fetched) {
        case Fetcher.Fetched.Unchanged u -> {
          run.count(run.counts().withUnchanged());
          if (ask.given()) {
            // It may be a list, and nothing was sent: those that it leads to are counted.
            run.noPage();
          }
          Validators same = known.state(u.at());
          journal.note(u.at().key(), Past.read(time.now(), u.at().toString(), same));
        }
        case Fetcher.Fetched.Elsewhere e -> elsewhere(ask, e.at(), key);
        case Fetcher.Fetched.Got got -> got(ask, address, key, got);
      }
    } catch (Trouble t) {
      failed(ask, address, key, t);
    } catch (InterruptedException e) {
      // The mark is not set again: what was read is still to be written, which it would break off.
      close();
      stop.run();
    }
  }

  private void elsewhere(Task.Ask ask, WebAddress at, String key) throws IOException {
    journal.note(key, Past.read(time.now(), at.toString(), Validators.NONE));
    if (!run.met(at.key())) {
      tasks.addFirst(
          new Task.Ask(
              new Link(at.toString(), ask.link().changed(), ask.link().list()), ask.list(), false));
      run.ahead(1);
    }
  }

  private void got(Task.Ask ask, WebAddress address, String key, Fetcher.Fetched.Got got)
      throws IOException {
    Answer answer = got.answer();
    Kept kept =
        new Kept(
            ask.given() ? ask.link().address() : address.toString(),
            got.at().toString(),
            answer.mediaType(),
            answer.charset(),
            answer.validators(),
            time.now(),
            answer.body());
    String at = got.at().key();
    run.first(at);
    // The page first: what is kept and not yet noted is found again, the other way it would not be.
    journal.keep(at, kept);
    if (!at.equals(key)) {
      journal.note(key, Past.read(time.now(), got.at().toString(), Validators.NONE));
    }
    take(ask, at, kept, false);
  }

  /** Goes through a list, or hands out a page. */
  private void take(Task.Ask ask, String key, Kept kept, boolean before) throws IOException {
    try {
      Optional<Leads> leads = ask.mayList() ? Leads.of(kept, options) : Optional.empty();
      if (leads.isPresent()) {
        list(ask, Listing.from(ask.list(), key, kept, leads.get().index()), leads.get(), before);
      } else {
        gave = false;
        Past past = Past.read(kept.fetched(), kept.at(), kept.validators());
        tasks.addFirst(new Task.Give(page(kept), Optional.of(key), past));
      }
    } catch (Unreadable e) {
      say(kept.address(), kept.address() + " " + e.reason());
      journal.handedOut(key, known.failed(key, kept.fetched(), false, kept.at()));
    }
  }

  private void list(Task.Ask ask, Listing list, Leads leads, boolean before) {
    if (!before && !ask.link().list()) {
      run.noPage();
    }
    List<Task> all = new ArrayList<>();
    all.add(
        new Task.Give(
            leads.carried(), Optional.empty(), Past.read(Instant.EPOCH, "", Validators.NONE)));
    leads.links().forEach(l -> all.add(new Task.Ask(l, Optional.of(list), false)));
    run.ahead(leads.links().size());
    all.add(new Task.End(list));
    if (before && list.olderThan(FRESH, time.now())) {
      all.add(new Task.Ask(ask.link(), ask.list(), true));
      run.ahead(1);
    }
    Collections.reverse(all);
    all.forEach(tasks::addFirst);
  }

  private Sheets page(Kept kept) {
    if (kept.body().length == 0) {
      return Sheets.of(Input.Refused.of(kept.address(), "is empty. Open it in a browser."));
    }
    if (!Opening.reads(kept.head(), options)) {
      return Sheets.of(
          Input.Refused.of(
              kept.address(),
              "is "
                  + kept.mediaType().orElse("of no kind that is known")
                  + ", which is not read here. Give the address of a page."));
    }
    return Opening.inner(kept.material(), options);
  }

  private void failed(Task.Ask ask, WebAddress address, String key, Trouble t) throws IOException {
    if (t.passes()) {
      ask.list().ifPresent(Listing::incomplete);
    }
    // A host that is left alone says nothing of its pages; one that was read stays read.
    boolean noted = t.of() != Trouble.Of.HOST && !known.wasRead(key);
    if (noted) {
      journal.note(key, known.failed(key, time.now(), t.passes(), address.toString()));
    }
    if (!ask.given() && (t.of() == Trouble.Of.HOST || t.of() == Trouble.Of.RULES)) {
      withheld.add(address, t);
    } else {
      say(ask.link().address(), t.sentence());
    }
  }

  private void say(String source, String sentence) {
    tasks.addFirst(new Task.Say(new Input.Refused(source, sentence)));
  }
}
