using KoreanWar.Content.Text;

namespace KoreanWar.Web.Pages;

/// <summary>
/// Takes what a reader asked for out of the query of an address, and says what in it stands for nothing. Keys that are
/// not ours are ignored, as other sites add theirs to links.
/// </summary>
public sealed class QueryReader(IQueryCollection query)
{
    private readonly List<string> _mistakes = [];

    /// <summary>What stands for nothing, in a sentence each; empty when all of it was understood.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>The value of a key, or null; an empty choice of a form arrives as an empty text.</summary>
    public string? Value(string key) => query[key].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>What the word of a key stands for, or null.</summary>
    public T? Word<T>(string key, string what)
        where T : struct, Enum
    {
        if (Value(key) is not { } word)
        {
            return null;
        }

        if (Vocabulary.Of<T>().TryGetValue(word, out var found))
        {
            return found;
        }

        FailUnknown(what, word, Vocabulary.Of<T>().Keys);
        return null;
    }

    /// <summary>The entry that the id of a key stands for, or null.</summary>
    public T? Entry<T>(string key, string what, Func<string, T?> find, IEnumerable<string> known)
        where T : class
    {
        if (Value(key) is not { } id)
        {
            return null;
        }

        var found = find(id);
        if (found is null)
        {
            FailUnknown(what, id, known);
        }

        return found;
    }

    /// <summary>Notes that something stands for nothing.</summary>
    public void Fail(string mistake) => _mistakes.Add(mistake);

    private void FailUnknown(string what, string value, IEnumerable<string> known)
    {
        var nearest = Nearest.Find(value, known) is { } near ? $" The nearest is “{near}”." : "";
        Fail($"There is no {what} “{value}”.{nearest}");
    }
}
