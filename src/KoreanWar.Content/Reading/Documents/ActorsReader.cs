using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Documents;

/// <summary>
/// Reads senders and receivers: the id of a person, the word of a party, or <c>{ name, party }</c> for a person or body
/// without a page; the party may be left out for somebody outside all of them.
/// </summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="people">The people, by id.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class ActorsReader(string path, IReadOnlyDictionary<string, Person> people, DiagnosticBag diagnostics)
{
    private static readonly string[] Keys = ["name", "party"];

    private readonly NamesOrIds _items = new(path, Keys, "`{ name: Grigory Tunkin, party: soviet-union }`", diagnostics);

    /// <summary>The actors under a key that must be there.</summary>
    public ImmutableArray<Actor> Read(MapReader reader, string key) => _items.Read(reader, key, Find, Read);

    private Actor? Find(ScalarNode item)
    {
        if (people.TryGetValue(item.Text, out var person))
        {
            return new Actor(person.Name, person.Side, person.Id);
        }

        if (Vocabulary.Of<Side>().TryGetValue(item.Text, out var party))
        {
            return new Actor(null, party, null);
        }

        diagnostics.Error(
            DiagnosticCodes.UnknownId, path, item.Position,
            $"there is no person or party `{item.Text}`{Nearest.Suggestion(item.Text, people.Keys.Concat(Vocabulary.Of<Side>().Keys))}");
        return null;
    }

    private static Actor Read(string name, MapReader item) =>
        new(name, item.Find("party") is null ? null : item.Word("party", Vocabulary.Of<Side>()), null);
}
