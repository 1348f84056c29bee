using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Sources;
using KoreanWar.Content.Rendering;
using KoreanWar.Content.Rendering.Documents;
using KoreanWar.Content.Rendering.Maps;

namespace KoreanWar.Content;

/// <summary>Turns the linked site into the snapshot that pages show.</summary>
internal static class SiteRenderer
{
    /// <summary>Renders every text, and gives every entry the events and sections that name it.</summary>
    public static SiteSnapshot Render(
        LinkedSite site, ImmutableArray<ParsedSource> sources, ImmutableDictionary<string, Figure> figures)
    {
        var backlinks = new Backlinks(site.Articles, site.EntryUses);
        var layers = site.BaseMap is null ? null : MapLayersHtml.Write(site.BaseMap, [.. site.Places.Select(p => p.Value)]);
        var byPerson = site.Events.SelectMany(e => e.People.Select(id => (id, e))).ToLookup(p => p.id, p => p.e, StringComparer.Ordinal);
        var byPlace = site.Events.SelectMany(e => e.Places.Select(id => (id, e))).ToLookup(p => p.id, p => p.e, StringComparer.Ordinal);
        var documents = new DocumentsRenderer(site, backlinks).Render();
        return new SiteSnapshot(new SnapshotParts
        {
            Articles = [.. site.Articles.Select(a => new ArticleRenderer(a, backlinks).Render())],
            Sources = [.. sources.Select(s => s.Source)],
            Figures = [.. figures.Values],
            SourceUses = sources.ToDictionary(s => s.Source.Key, s => backlinks.ToSource(s.Source.Key), StringComparer.Ordinal),
            OneWorkSections = backlinks.OfOneWork(sources.ToDictionary(s => s.Source.Key, s => s.Source, StringComparer.Ordinal)),
            People = [.. site.People.Select(l => (Linked: l, l.Parsed.Person)).Select(p => p.Person with
            {
                Text = TextRenderer.Render(p.Linked.Parsed.Blocks, p.Linked.Text, p.Person.Path, p.Person.Name),
                Events = [.. byPerson[p.Person.Id]],
                Documents = [.. documents.Where(d => d.Actors.Any(a => a.PersonId == p.Person.Id))],
                Mentions = backlinks.ToEntry(p.Person.Path[1..], null),
            })],
            Places = [.. site.Places.Select(p => p.Value with
            {
                Events = [.. byPlace[p.Value.Id]],
                Documents = [.. documents.Where(d => d.PlaceIds.Contains(p.Value.Id))],
                Mentions = backlinks.ToEntry(p.Value.Path[1..], null),
            })],
            Terms = [.. site.Terms.Select(t => t.Value with { Mentions = backlinks.ToEntry("glossary", t.Value.Id) })],
            Documents = documents,
            Claims = [.. site.Claims.Select(c => c with { Marks = backlinks.ToClaim(c.Id) })],
            Findings = site.Findings,
            FindingsPage = site.FindingsPage,
            Events = site.Events,
            Losses = site.Losses.Figures,
            LossesText = TextRenderer.Render(site.Losses.Blocks, site.Losses.Text, Loss.Page, "Losses"),
            Fronts = [.. site.Fronts.Select(f =>
                site.BaseMap is null ? f : f with { Picture = MapPictureHtml.Write(f, site.BaseMap, layers!.Kinds) })],
            BaseMap = site.BaseMap,
            MapLayers = layers,
        });
    }
}
