using System.Globalization;
using KoreanWar.Content.Model;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.House;

/// <summary>The hours that this history turns on, as four clocks showed them; where Korea's offset is disputed, by both accounts.</summary>
public sealed class KnownHoursTests(Site site)
{
    [Theory]
    [InlineData("1950-06-25-north-korea-attacks", "The attack begins", "korea+09", "25.6.1950 04:00, 24.6.1950 15:00, 24.6.1950 22:00, 24.6.1950 19:00")]
    [InlineData("1950-06-25-north-korea-attacks", "The attack begins", "korea+10", "25.6.1950 04:00, 24.6.1950 14:00, 24.6.1950 21:00, 24.6.1950 18:00")]
    [InlineData("1950-06-25-security-council-resolution-82", "The Council’s meeting begins", "korea+09", "26.6.1950 03:00, 25.6.1950 14:00, 25.6.1950 21:00, 25.6.1950 18:00")]
    [InlineData("1950-06-25-security-council-resolution-82", "The Council’s meeting begins", "korea+10", "26.6.1950 04:00, 25.6.1950 14:00, 25.6.1950 21:00, 25.6.1950 18:00")]
    [InlineData("1950-06-27-security-council-resolution-83", "The Council’s meeting begins", "korea+09", "28.6.1950 04:00, 27.6.1950 15:00, 27.6.1950 22:00, 27.6.1950 19:00")]
    [InlineData("1950-06-27-security-council-resolution-83", "The Council’s meeting begins", "korea+10", "28.6.1950 05:00, 27.6.1950 15:00, 27.6.1950 22:00, 27.6.1950 19:00")]
    [InlineData("1950-06-27-security-council-resolution-83", "The Council sits again, and then votes", "korea+09", "28.6.1950 11:25, 27.6.1950 22:25, 28.6.1950 05:25, 28.6.1950 02:25")]
    [InlineData("1950-06-27-security-council-resolution-83", "The Council sits again, and then votes", "korea+10", "28.6.1950 12:25, 27.6.1950 22:25, 28.6.1950 05:25, 28.6.1950 02:25")]
    [InlineData("1950-07-07-security-council-resolution-84", "The Council’s meeting begins", "korea+09", "8.7.1950 04:00, 7.7.1950 15:00, 7.7.1950 22:00, 7.7.1950 19:00")]
    [InlineData("1950-07-07-security-council-resolution-84", "The Council’s meeting begins", "korea+10", "8.7.1950 05:00, 7.7.1950 15:00, 7.7.1950 22:00, 7.7.1950 19:00")]
    [InlineData("1953-07-27-armistice-signed", "Harrison and Nam Il begin to sign", "korea+09", "27.7.1953 10:00, 26.7.1953 21:00, 27.7.1953 04:00, 27.7.1953 01:00")]
    [InlineData("1953-07-27-armistice-signed", "The cease-fire begins", "korea+09", "27.7.1953 22:00, 27.7.1953 09:00, 27.7.1953 16:00, 27.7.1953 13:00")]
    public void An_hour_is_right_in_Korea_Washington_Moscow_and_UTC(string id, string what, string account, string expected)
    {
        var offset = TimeSpan.FromHours(int.Parse(account["korea+".Length..], CultureInfo.InvariantCulture));
        var reading = Assert.Single(Find(id, what).Readings, r => r.Times[ClockZone.Korea] - r.Times[ClockZone.Utc] == offset);

        Assert.Equal(
            expected,
            string.Join(", ", reading.Times.Values.Select(t => t.ToString("d.M.yyyy HH:mm", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Only_the_hours_of_1950_are_disputed()
    {
        var clocks = site.Snapshot.Events.SelectMany(e => e.Clocks).ToList();
        Assert.Equal(8, clocks.Count);
        Assert.All(clocks, c => Assert.Equal(c.At.Year == 1950 ? 2 : 1, c.Readings.Length));
        Assert.All(clocks, c => Assert.NotEmpty(c.Sources));
        Assert.All(clocks.SelectMany(c => c.Readings), r => Assert.NotEmpty(r.Sources));
    }

    private Clock Find(string id, string what) =>
        Assert.Single(Assert.Single(site.Snapshot.Events, e => e.Id == id).Clocks, c => c.What == what);
}
