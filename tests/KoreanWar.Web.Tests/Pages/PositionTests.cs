using KoreanWar.Content.Model;
using KoreanWar.Web.Pages;

namespace KoreanWar.Web.Tests.Pages;

public sealed class PositionTests
{
    [Theory]
    [InlineData(126.98, 37.57, "37.57° N, 126.98° E; about 50 kilometres south of the 38th parallel.")]
    [InlineData(125.75, 39.03, "39.03° N, 125.75° E; about 115 kilometres north of the 38th parallel.")]
    [InlineData(126.55, 37.97, "37.97° N, 126.55° E; about 3 kilometres south of the 38th parallel.")]
    [InlineData(126, 38, "38° N, 126° E; on the 38th parallel.")]
    [InlineData(-77.04, 38.9, "38.9° N, 77.04° W.")]
    [InlineData(147.1, -9.5, "9.5° S, 147.1° E.")]
    public void A_position_is_told_in_degrees_and_near_Korea_by_the_parallel(double longitude, double latitude, string expected)
    {
        var place = new Place
        {
            Id = "a",
            Names = new Naming { Name = "A" },
            Kind = PlaceKind.City,
            Point = new GeoPoint(longitude, latitude),
            Text = "",
            Sources = [],
        };

        Assert.Equal(expected, Position.Of(place));
    }
}
