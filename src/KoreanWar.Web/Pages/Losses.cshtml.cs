using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Rendering.Losses;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages;

/// <summary>The losses of the war: the deaths as a chart, and every figure with what it counts.</summary>
public sealed class LossesModel(SiteContent content) : SitePage
{
    /// <summary>Every figure, in the order of its list.</summary>
    public ImmutableArray<Loss> Losses { get; } = content.Snapshot!.Losses;

    /// <summary>How the figures are to be read.</summary>
    public RenderedText Text { get; } = content.Snapshot.LossesText;

    /// <summary>The chart of those that it draws.</summary>
    public string Chart => LossChart.Write([.. Losses.Where(l => l.IsCharted)]);

    /// <summary>The figures by whose losses they count.</summary>
    public IEnumerable<IGrouping<LossGroup, Loss>> Groups => Losses.GroupBy(l => l.Group).OrderBy(g => g.Key);

    /// <summary>The id of a group's heading.</summary>
    public static string IdOf(LossGroup group) => "figures-" + Vocabulary.WordOf(group);

    /// <summary>The figure that one is a part of, or null.</summary>
    public Loss? WholeOf(Loss loss) => Losses.FirstOrDefault(l => l.Id == loss.PartOf);

    /// <summary>A work as a table has room for it: the first author's name, or the title, and the year.</summary>
    public static string ShortOf(Source source)
    {
        var who = source.Authors is [var first, ..] ? first.Family : source.Title;
        return source.Issued is { } date ? $"{who} {date.Year}" : who;
    }

    /// <summary>Shows the losses, or nothing where none are listed.</summary>
    public IActionResult OnGet()
    {
        if (Losses.IsEmpty)
        {
            return NotFound();
        }

        Metadata = new PageMetadata
        {
            Title = "Losses",
            Description = $"The dead, wounded, missing and captured of the Korean War in {Losses.Length} figures: "
                + "what each one counts and leaves out, who gives it, and when.",
            CanonicalPath = Loss.Page,
            Breadcrumbs = [new Breadcrumb("Losses")],
        };
        return Page();
    }
}
