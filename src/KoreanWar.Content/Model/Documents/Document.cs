using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Documents;

/// <summary>A document or meeting that bears on who started the war: a file of <c>content/documents</c>.</summary>
public sealed record Document
{
    /// <summary>The file's name without extension: the date and a few words; the address is <c>/documents/{id}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Who did what, in a few words of ours.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>When it was written, sent or held.</summary>
    public required UncertainDate Date { get; init; }

    /// <summary>What is doubtful about the date, or null.</summary>
    public string? DateNote { get; init; }

    /// <summary>What it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Who wrote or spoke; of a meeting, who came.</summary>
    public required ImmutableArray<Actor> From { get; init; }

    /// <summary>To whom; of a meeting, whom they met.</summary>
    public required ImmutableArray<Actor> To { get; init; }

    /// <summary>Where it was written or held.</summary>
    public required ImmutableArray<DocumentPlace> Places { get; init; }

    /// <summary>The archive and the place in it, or null where that is not confirmed.</summary>
    public string? Archive { get; init; }

    /// <summary>Where it is in print, the earliest first, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The works that are this document: an edition, a translation, an archive's page.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The works through which it is known where its text was not read whole.</summary>
    public required ImmutableArray<Citation> Through { get; init; }

    /// <summary>What it bears on.</summary>
    public required ImmutableArray<Bearing> Supports { get; init; }

    /// <summary>How it is known to this site.</summary>
    public required DocumentKnowledge Known { get; init; }

    /// <summary>What was read of it and what was not, or null.</summary>
    public string? KnownNote { get; init; }

    /// <summary>When it was first public.</summary>
    public required Release Released { get; init; }

    /// <summary>The summary at length; empty until it is rendered.</summary>
    public RenderedText Text { get; init; } = RenderedText.Empty;

    /// <summary>The summary at length, without markup.</summary>
    public required string PlainText { get; init; }

    /// <summary>The sections that cite one of its sources or link to it, in reading order.</summary>
    public ImmutableArray<Backlink> Sections { get; init; } = [];

    /// <summary>The other documents whose text links to it, in order of time.</summary>
    public ImmutableArray<Backlink> Documents { get; init; } = [];

    /// <summary>The findings that use it as evidence, in the order of their list.</summary>
    public ImmutableArray<Backlink> Findings { get; init; } = [];

    /// <summary>The ids of the people in it: senders, receivers, then those whom the text names.</summary>
    public ImmutableArray<string> PeopleIds { get; init; } = [];

    /// <summary>The ids of the places in it: where it was written, then those that the text names.</summary>
    public ImmutableArray<string> PlaceIds { get; init; } = [];

    /// <summary>The site-relative address.</summary>
    public string Path => "/documents/" + Id;

    /// <summary>Senders, then receivers.</summary>
    public IEnumerable<Actor> Actors => From.Concat(To);

    /// <summary>True when a reader at the end of this year could have known it: it had been written and was public.</summary>
    public bool IsKnownIn(int year) => Released.KnownFrom <= year && Release.YearOf(Date) <= year;
}
