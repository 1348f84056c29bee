using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>A cited work, as one item of <c>content/sources.json</c>; the properties are those of CSL-JSON.</summary>
public sealed record Source
{
    private static readonly FrozenSet<string> OriginalTypes =
        new[] { "document", "interview", "legislation", "personal_communication", "speech", "treaty" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The citation key, such as <c>weathersby-1995</c>; also the slug of its page.</summary>
    public required string Key { get; init; }

    /// <summary>The CSL type: <c>book</c>, <c>article-journal</c>, <c>personal_communication</c> …</summary>
    public required string Type { get; init; }

    /// <summary>The title; one in another script than Latin comes with its language.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote, spoke or sent it, in the order given; empty when unknown.</summary>
    public required ImmutableArray<SourceName> Authors { get; init; }

    /// <summary>Who edited it or the volume that holds it.</summary>
    public required ImmutableArray<SourceName> Editors { get; init; }

    /// <summary>When it was published or written, as exactly as known; null when undated.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The journal, volume or collection that holds it.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>The series it belongs to.</summary>
    public string? CollectionTitle { get; init; }

    /// <summary>The volume of the container or of the work, as printed.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue of the journal, as printed.</summary>
    public string? Issue { get; init; }

    /// <summary>The page or pages in the container, such as <c>1-9</c>.</summary>
    public string? Page { get; init; }

    /// <summary>The edition, without the word, such as <c>2nd</c>.</summary>
    public string? Edition { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>The archive that holds the original.</summary>
    public string? Archive { get; init; }

    /// <summary>The reference within the archive.</summary>
    public string? ArchiveLocation { get; init; }

    /// <summary>Its number: of the document in its volume, of the report in its series, or the symbol of the United Nations.</summary>
    public string? Number { get; init; }

    /// <summary>What kind of text it is, where the type does not say it, such as <c>memorandum</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>A web address, http or https.</summary>
    public Uri? Url { get; init; }

    /// <summary>Its digital object identifier, without an address before it.</summary>
    public string? Doi { get; init; }

    /// <summary>Its international standard book number.</summary>
    public string? Isbn { get; init; }

    /// <summary>The BCP 47 language of the title when it is not English.</summary>
    public string? Language { get; init; }

    /// <summary>How far it was read.</summary>
    public required SourceKnowledge Known { get; init; }

    /// <summary>What was seen of it, in a short phrase.</summary>
    public string? KnownNote { get; init; }

    /// <summary>When it was first public, where that was not on its date; null where nothing is said of it.</summary>
    public Release? Released { get; init; }

    /// <summary>True when its date is that of the writing or speaking, not of the volume or archive that holds it.</summary>
    public bool IsDatedAsOriginal => OriginalTypes.Contains(Type);

    /// <summary>
    /// The first year by whose end it was certainly public; null where that is not known: an undated work, or one whose date
    /// is that of the writing and that does not say when it came out.
    /// </summary>
    public int? KnownFrom => Released?.KnownFrom ?? (IsDatedAsOriginal ? null : Issued?.Year);

    /// <summary>Where it is sorted in a bibliography: by author, else editor, else title, brackets and quotation marks aside.</summary>
    public string SortName =>
        (Authors.IsEmpty ? Editors : Authors) is [var first, ..] ? $"{first.Family} {first.Given}" : Title.TrimStart('[', '“', '‘', '"', '\'');
}
