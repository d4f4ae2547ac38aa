using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Flood;

namespace ThongSuot.Petitions.Tests.Feedback;

public sealed class FloodTests
{
    [Theory, OnEveryDatabase]
    public async Task A_thousand_posts_from_ten_addresses_neither_fill_the_queue_nor_lock_out_others(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var flood = Enumerable.Range(1, 10).Select(last => new IPAddress([198, 51, 100, (byte)last])).ToList();

        var codes = new List<string?>();
        for (var round = 0; round < 100; round++)
        {
            foreach (var address in flood)
            {
                var sent = await heard.SendAsync(address: address);
                codes.Add(sent.IsRefused ? sent.Refusal.Code : null);
            }
        }

        codes.Count.ShouldBe(1000);
        codes.Where(code => code is not null).Distinct().ShouldBe(["feedback.too-many"]);
        var kept = await StatesAsync(heard);
        kept.GetValueOrDefault(FeedbackState.Received).ShouldBe(30, "what a network puts into the queue in an hour");
        kept.GetValueOrDefault(FeedbackState.Suspicious).ShouldBe(70, "ten of each address, less the thirty");

        (await heard.SendAsync(address: new IPAddress([203, 0, 113, 9]))).Value.IsDoubtful.ShouldBeFalse("another network is not touched");
        (await heard.SendAsync(address: new IPAddress([198, 51, 100, 200]))).Value.IsDoubtful.ShouldBeTrue("a neighbour is heard, later");
    }

    [Theory, OnEveryDatabase]
    public async Task No_address_is_kept_and_what_was_counted_is_forgotten_after_a_day(TestDatabase database)
    {
        var (heard, old) = (await Heard.OnAsync(database), $"old{Guid.NewGuid():N}");
        var province = heard.Commune.ProvinceCode;
        await heard.Given.ReadAsync(db => FloodGuard.AddAsync(db, province, old, heard.Given.Clock.GetUtcNow().AddDays(-2), default));
        await heard.SendAsync(address: new IPAddress([192, 0, 2, 77]));

        var marks = await heard.Given.ReadAsync(db =>
        {
            var rows = db.SenderCounts;
            return rows.Where(row => row.ProvinceCode == province).Select(row => row.Mark).ToListAsync();
        });
        marks.ShouldNotBeEmpty();
        marks.ShouldNotContain(old);
        marks.ShouldAllBe(mark => !mark.Contains("c000024d", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OnEveryDatabase]
    public async Task What_fills_the_hidden_field_or_carries_links_waits_apart(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);

        (await heard.SendAsync(heard.Sent(trapped: true))).Value.IsDoubtful.ShouldBeTrue();
        (await heard.SendAsync(heard.Sent(text: $"{Heard.Words} http://a.vn http://b.vn"))).Value.IsDoubtful.ShouldBeTrue();
        (await heard.SendAsync()).Value.IsDoubtful.ShouldBeFalse();
    }

    private static Task<Dictionary<FeedbackState, int>> StatesAsync(Heard heard) =>
        heard.Given.ReadAsync(db =>
        {
            var (rows, unit, province) = (db.Feedback, heard.Commune.Path, heard.Commune.ProvinceCode);
            return rows.Where(row => row.ProvinceCode == province && row.UnitPath == unit)
                .GroupBy(row => row.State)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count);
        });
}
