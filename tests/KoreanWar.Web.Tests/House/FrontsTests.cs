using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.House;

/// <summary>The ten lines of the content, and on which side of each a place lay.</summary>
public sealed class FrontsTests(Site site)
{
    public static TheoryData<string, string, double, double, bool> Places
    {
        get
        {
            var rows = new TheoryData<string, string, double, double, bool>();
            Add("Seoul", 126.98, 37.57, north: "1950-07-20 1950-09-14 1951-01-24");
            Add("Pyongyang", 125.75, 39.03, north: "1950-06-25 1950-07-20 1950-09-14 1950-12-31 1951-01-24 1951-04-21 1951-07-01 1953-07-27");
            Add("Busan", 129.03, 35.1, north: "");
            Add("Kaesong", 126.55, 37.97, north: "1950-07-20 1950-09-14 1950-12-31 1951-01-24 1951-04-21 1951-07-01 1953-07-27");
            Add("Kanggye", 126.59, 40.97, north: All);

            // Far from the lines' ends, where carrying them on level would be wrong.
            Add("Jeju", 126.53, 33.38, north: "");
            Add("Geoje", 128.62, 34.86, north: "");
            Add("Tongyeong", 128.43, 34.86, north: "");
            Add("Ulleung", 130.87, 37.5, north: "");
            Add("Ganghwa", 126.45, 37.72, north: "1950-07-20 1950-09-14 1951-01-24");
            Add("Jindo", 126.25, 34.45, north: "1950-09-14");
            Add("Namhae", 127.92, 34.83, north: "1950-09-14");
            return rows;

            void Add(string name, double longitude, double latitude, string north)
            {
                foreach (var date in All.Split(' '))
                {
                    rows.Add(name, date, longitude, latitude, north.Contains(date, StringComparison.Ordinal));
                }
            }
        }
    }

    private const string All =
        "1950-06-25 1950-07-20 1950-09-14 1950-10-26 1950-11-24 1950-12-31 1951-01-24 1951-04-21 1951-07-01 1953-07-27";

    [Fact]
    public void There_are_ten_from_the_first_day_to_the_armistice() => Assert.Equal(All.Split(' '), site.Snapshot.Fronts.Select(f => f.Id));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_lies_on_its_side_of_the_line(string name, string date, double longitude, double latitude, bool isNorth)
    {
        var front = site.Snapshot.Fronts.Single(f => f.Id == date);

        Assert.True(isNorth == Ground.IsNorth(front, site.Snapshot.BaseMap!, new GeoPoint(longitude, latitude)), $"{name}, {date}");
    }

    [Fact]
    public void The_western_islands_are_given_to_neither_side_while_the_front_moved()
    {
        var during = site.Snapshot.Fronts.Where(f => f.Kind == FrontKind.Front).ToList();

        Assert.NotEmpty(during);
        Assert.All(during, f => Assert.Contains(f.Neither, ring =>
            ring.Min(p => p.Longitude) < 124.61 && ring.Max(p => p.Longitude) > 124.74 && ring.Max(p => p.Latitude) > 37.99));
    }
}
