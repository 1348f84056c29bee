namespace KoreanWar.Content.Linking;

/// <summary>Where the entries of the reference files are shown, so that a link to a file's entry finds its page.</summary>
public sealed class EntryAddresses
{
    private readonly Dictionary<string, Dictionary<string, LinkTarget.Page>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget.Page> _pages = new(StringComparer.Ordinal);

    /// <summary>The files that a link may lead to.</summary>
    public IEnumerable<string> Files => _pages.Keys;

    /// <summary>Adds a file: the page that shows it, and the page of each entry by its id.</summary>
    /// <param name="file">The path in the content folder, such as <c>places.yaml</c>.</param>
    /// <param name="page">The page of the whole file.</param>
    /// <param name="entries">The page of each entry; none for a file that is one entry.</param>
    public void Add(string file, LinkTarget.Page page, IEnumerable<KeyValuePair<string, LinkTarget.Page>> entries)
    {
        _pages[file] = page;
        _lists[file] = new Dictionary<string, LinkTarget.Page>(entries, StringComparer.Ordinal);
    }

    /// <summary>The ids in a file, or null when it is none of these files.</summary>
    public IReadOnlyCollection<string>? IdsIn(string file) => _lists.GetValueOrDefault(file)?.Keys;

    /// <summary>The page of an entry, or of the whole file without an id; null when there is no such entry.</summary>
    public LinkTarget.Page? Find(string file, string? id) =>
        id is null ? _pages.GetValueOrDefault(file) : _lists.GetValueOrDefault(file)?.GetValueOrDefault(id);
}
