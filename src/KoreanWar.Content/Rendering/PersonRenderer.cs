using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Rendering;

/// <summary>Turns the text of a person into HTML with notes.</summary>
public static class PersonRenderer
{
    /// <summary>The person with the rendered text.</summary>
    public static Person Render(LinkedPerson linked)
    {
        var person = linked.Parsed.Person;
        var context = new RenderContext
        {
            Text = linked.Text,
            Slug = person.Path[1..],
            Title = person.Name,
            LocalAnchors = ImmutableHashSet<string>.Empty,
        };
        var writer = new HtmlWriter(context);
        writer.Write(linked.Parsed.Blocks);
        return person with { Text = writer.ToText() };
    }
}
