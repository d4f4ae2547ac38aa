using ThongSuot.Dossiers.Board;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web.Lists;

namespace ThongSuot.Dossiers.Tests.Board;

public sealed class BoardPeriodTests
{
    private static readonly DateOnly Thursday = new(2025, 9, 11);

    [Theory]
    [InlineData("tuan-nay", "2025-09-08", "2025-09-11")]
    [InlineData("thang-nay", "2025-09-01", "2025-09-11")]
    [InlineData("quy-nay", "2025-07-01", "2025-09-11")]
    [InlineData("nam-nay", "2025-01-01", "2025-09-11")]
    [InlineData("tuan-truoc", "2025-09-01", "2025-09-07")]
    [InlineData("thang-truoc", "2025-08-01", "2025-08-31")]
    [InlineData("quy-truoc", "2025-04-01", "2025-06-30")]
    [InlineData("nam-truoc", "2024-01-01", "2024-12-31")]
    [InlineData(null, "2025-09-01", "2025-09-11")]
    [InlineData("khong-co", "2025-09-01", "2025-09-11")]
    public void A_quick_choice_is_a_period_up_to_today_or_a_whole_one_before(string? quick, string first, string last)
    {
        var period = BoardPeriod.Of(quick, null, null, Thursday);
        (period.First, period.Last).ShouldBe((DateOnly.Parse(first), DateOnly.Parse(last)));
    }

    [Fact]
    public void A_week_begins_on_monday_and_the_first_quarter_follows_the_last_of_the_year_before()
    {
        BoardPeriod
            .Of("tuan-nay", null, null, new DateOnly(2025, 9, 14))
            .First.ShouldBe(new DateOnly(2025, 9, 8), "a Sunday ends its week");
        BoardPeriod
            .Of("quy-truoc", null, null, new DateOnly(2026, 2, 3))
            .ShouldBe(new BoardPeriod(new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31), "quy-truoc"));
        BoardPeriod
            .Of(null, null, new DateOnly(2025, 3, 20), Thursday)
            .ShouldBe(new BoardPeriod(new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 20), null));
    }

    [Fact]
    public void Quartiles_divide_the_figures_in_four()
    {
        Quartiles.Of([]).ShouldBeNull();
        Quartiles.Of([4, 1, 3, 2, 5]).ShouldBe(new Quartiles(2, 3, 4, 5));
        Quartiles.Of([10, 20]).ShouldBe(new Quartiles(12.5m, 15, 17.5m, 2));
        var like = Quartiles.Of([1, 2, 3, 4, 5])!;
        (like.Place(1), like.Place(3), like.Place(5)).ShouldBe(
            ("thấp hơn ba phần tư số đơn vị", "trong nửa giữa", "cao hơn ba phần tư số đơn vị")
        );
    }

    [Fact]
    public void Communes_are_compared_by_type_and_by_type_and_size()
    {
        Unit Of(string name, int? people) =>
            new(
                new UnitId(Guid.Empty),
                $"/25/{name}/",
                UnitKind.Commune,
                name,
                name,
                name,
                "25",
                null,
                name,
                new UnitPlace(105, 21, people, null)
            );
        var kinds = UnitKinds.Of([Of("Xã A", 9_000), Of("Xã B", 15_000), Of("Xã C", null), Of("Phường D", 60_000)]);

        kinds
            .Select(kind => $"{kind.Name}: {string.Join(' ', kind.Units.Select(unit => unit.Name[^1]))}")
            .ShouldBe([
                "Xã: A B C",
                "Xã chưa có số dân: C",
                "Xã dưới 15.000 dân: A",
                "Xã 15.000 đến dưới 30.000 dân: B",
                "Phường: D",
                "Phường từ 30.000 dân: D",
            ]);
    }
}
