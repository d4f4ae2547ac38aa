using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Board;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Board;

/// <summary>Every board of a program of its own with every kind of figure: what it shows opens as many records.</summary>
public sealed class BoardPagesTests
{
    private const string Period = "tu=2025-09-12&den=2025-10-31";

    [Theory, OnEveryDatabase]
    public async Task Every_number_of_every_board_opens_as_many_records(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await EventfulAsync(given);
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        var province = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceLeader, "/25/")).UserName);
        var (checkedNumbers, kinds) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (
            var (visitor, address) in new[]
            {
                (leader, $"/so-lieu?{Period}"),
                (leader, $"/so-lieu?{Period}&theo=thu-tuc"),
                (leader, $"/so-lieu?{Period}&theo=can-bo"),
                (leader, $"/so-lieu?{Period}&linh-vuc=ho-tich"),
                (leader, $"/so-lieu/ii-06?{Period}"),
                (leader, $"/so-lieu/nguyen-nhan?{Period}"),
                (province, $"/so-lieu?{Period}"),
                (province, $"/so-lieu?{Period}&theo=linh-vuc"),
                (province, $"/so-lieu?{Period}&theo=thu-tuc"),
                (province, $"/so-lieu/ii-06?{Period}"),
                (province, $"/so-lieu/nguyen-nhan?{Period}"),
            }
        )
        {
            var board = await visitor.GetAsync(address);
            board.Status.ShouldBe(HttpStatusCode.OK, address);
            var links = board
                .Html.QuerySelectorAll("main td.n a, main .sum b a")
                .Select(link =>
                    (
                        Number: int.Parse(link.TextContent.Replace(".", string.Empty), CultureInfo.InvariantCulture),
                        Address: link.GetAttribute("href")!
                    )
                )
                .DistinctBy(link => link.Address)
                .ToList();
            links.ShouldNotBeEmpty(address);
            foreach (var (number, list) in links)
            {
                (await visitor.GetAsync(list))
                    .Html.QuerySelector(".asof")!
                    .TextContent.ShouldStartWith($"{number} hồ sơ", customMessage: $"{address} → {list}");
                checkedNumbers++;
                kinds.Add(list[(list.LastIndexOf('=') + 1)..]);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{checkedNumbers} numbers, lists: {string.Join(' ', kinds)}");
        checkedNumbers.ShouldBeGreaterThan(100);
        foreach (
            var kind in new[]
            {
                "ky-truoc",
                "tiep-nhan",
                "trong-ky",
                "khong-truc-tuyen",
                "truoc-han",
                "dung-han",
                "giai-quyet-qua-han",
                "dang-trong-han",
                "sap-den-han",
                "qua-han",
                "tu-choi",
                "rut",
                "dung",
            }
        )
        {
            kinds.ShouldContain(kind, "the events of this test must fill every column");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Each_grouping_and_the_months_sum_to_the_same_balance(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await EventfulAsync(given);
        var reader = program.Services.GetRequiredService<BoardReader>();
        async Task<BalanceRow> TotalAsync(string path, BoardGrouping by) =>
            (
                await reader.ReadAsync(new BoardQuestion(path, by, null, new DateOnly(2025, 9, 12), new DateOnly(2025, 10, 31)), default)
            ).Total;

        var whole = await TotalAsync("/25/", BoardGrouping.Unit);
        (whole.CarriedOver + whole.Received).ShouldBe(whole.Resolved + whole.Open + whole.NotResolved);
        (whole.CarriedOver, whole.Resolved, whole.ResolvedOverdue, whole.NotResolved).ShouldBe((7, 4, 1, 3));
        foreach (
            var (path, by) in new[]
            {
                ("/25/", BoardGrouping.Field),
                ("/25/", BoardGrouping.Procedure),
                (people.Commune.Path, BoardGrouping.Field),
                (people.Commune.Path, BoardGrouping.Procedure),
                ("/", BoardGrouping.Unit),
            }
        )
        {
            var total = await TotalAsync(path, by);
            (
                total.CarriedOver,
                total.Received,
                total.Resolved,
                total.Open,
                total.NotResolved,
                total.OpenOverdue,
                total.OpenNearDue
            ).ShouldBe(
                (whole.CarriedOver, whole.Received, whole.Resolved, whole.Open, whole.NotResolved, whole.OpenOverdue, whole.OpenNearDue),
                $"{path} by {by}"
            );
        }

        var officers = await TotalAsync(people.Commune.Path, BoardGrouping.Officer);
        (officers.Resolved, officers.NotResolved).ShouldBe((4, 3));
        var months = await reader.MonthsAsync("/25/", new DateOnly(2025, 10, 31), default);
        (
            months.Count,
            months.Sum(month => month.Figures.Received),
            months.Sum(month => month.Figures.Resolved),
            months[^1].Figures.Open
        ).ShouldBe((12, 10, 4, whole.Open));
    }

    [Theory, OnEveryDatabase]
    public async Task Form_II_06_balances_line_by_line_as_a_page_and_as_a_spreadsheet(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await EventfulAsync(given);
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        var page = await leader.GetAsync($"/so-lieu/ii-06?{Period}");
        page.Text.ShouldContain("đối chiếu với mẫu");
        var lines = page
            .Html.QuerySelectorAll("tbody tr, tfoot tr")
            .Select(row =>
                row.QuerySelectorAll("td.n")
                    .Select(cell => long.TryParse(cell.TextContent, out var value) ? value : 0)
                    .TakeLast(14)
                    .ToArray()
            )
            .ToList();
        lines.Count.ShouldBeGreaterThan(1);
        lines.ForEach(Balances);

        using var file = new MemoryStream(
            await leader.Client.GetByteArrayAsync(
                new Uri(page.Html.QuerySelector("main a[download]")!.GetAttribute("href")!, UriKind.Relative)
            )
        );
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = document
            .WorkbookPart!.WorksheetParts.Single()
            .Worksheet.Descendants<Row>()
            .Select(row => row.Elements<Cell>().ToList())
            .ToList();
        rows[0][0].InnerText.ShouldStartWith("Biểu II.06");
        rows[4].Select(cell => cell.InnerText).ShouldBe(Enumerable.Range(1, 16).Select(number => $"({number})"));
        var total = rows.Single(row => row.Count > 1 && row[1].InnerText == "Tổng cộng")
            .Skip(2)
            .Select(cell => long.Parse(cell.InnerText, CultureInfo.InvariantCulture))
            .ToArray();
        Balances(total);
        total.ShouldBe(lines[^1], "the file says what the page says");
    }

    [Theory, OnEveryDatabase]
    public async Task Figures_officer_by_officer_are_for_those_who_answer_for_them_and_no_board_reaches_beyond_the_seat(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        await given.ReceiveAsync(people.Counter.Seat);
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var board = await officer.GetAsync("/so-lieu?theo=can-bo");
        board.Text.ShouldNotContain("Theo người xử lý");
        board.Html.QuerySelector("thead th")!.TextContent.ShouldBe("Lĩnh vực");

        foreach (var page in new[] { "/so-lieu", "/so-lieu/ban-do", "/so-lieu/so-sanh", "/so-lieu/nguyen-nhan", "/so-lieu/ii-06" })
        {
            foreach (var path in new[] { "/25/", "/", given.ForeignCommune().Path, "/25/khong-co/", "x" })
            {
                (await officer.GetAsync($"{page}?don-vi={path}")).Status.ShouldBe(HttpStatusCode.NotFound, $"{page} {path}");
                (await officer.GetAsync($"{page}?don-vi={path}&handler=Sheet&dang=csv")).Status.ShouldBe(
                    HttpStatusCode.NotFound,
                    $"{page} {path} as a file"
                );
            }

            (await officer.GetAsync(page)).Status.ShouldBe(HttpStatusCode.OK, page);
            (await officer.GetAsync($"{page}?tu=2025-09-20&den=2025-09-10")).Errors.ShouldBe(
                ["Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày."],
                page
            );
        }
    }

    [Fact]
    public async Task The_map_has_a_tile_for_every_commune_that_leads_to_its_board()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var given = new Given(program);
        var people = await EventfulAsync(given);
        var province = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceLeader, "/25/")).UserName);

        var page = await province.GetAsync($"/so-lieu/ban-do?{Period}&do=tiep-nhan");
        var tiles = page.Html.QuerySelectorAll("svg.tiles a").ToList();
        tiles.Count.ShouldBe(148);
        var own = tiles.Single(tile => tile.QuerySelector("title")!.TextContent.StartsWith(people.Commune.Name, StringComparison.Ordinal));
        own.QuerySelector("title")!.TextContent.ShouldEndWith(": 3");
        tiles
            .Count(tile => tile.QuerySelector("rect")!.ClassList.Contains("k0"))
            .ShouldBe(147, "the others received nothing and have no line");
        (await province.GetAsync(own.GetAttribute("href")!)).Text.ShouldStartWith(
            $"Số liệu {char.ToLowerInvariant(people.Commune.Name[0])}{people.Commune.Name[1..]}"
        );
        page.Html.QuerySelectorAll("#bang ~ table tbody tr, table.short tbody tr").Length.ShouldBe(148);
        var observer = await program.Visit().SignInAsync((await given.SeatAsync(Role.NationalObserver, "/25/")).UserName);
        (await observer.GetAsync($"/so-lieu?don-vi=/25/&{Period}"))
            .Html.QuerySelectorAll("td.n a")
            .ShouldBeEmpty("figures without records");
    }

    [Fact]
    public async Task A_commune_sees_where_it_stands_among_its_like_and_nobodys_name()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var all = new List<CommunePeople>();
        while (all.Count(people => people.Commune.Name.StartsWith("Xã ", StringComparison.Ordinal)) < 6)
        {
            all.Add(await given.PeopleAsync());
            await given.ReceiveAsync(all[^1].Counter.Seat);
        }

        var own = all.First(people => people.Commune.Name.StartsWith("Xã ", StringComparison.Ordinal));
        var page = await (await given.Program.Visit().SignInAsync(own.Leader.UserName)).GetAsync("/so-lieu/so-sanh");

        page.Text.ShouldContain("Giữa các đơn vị cùng loại: Xã");
        var line = page
            .Html.QuerySelectorAll("tbody tr")
            .First(row => row.TextContent.Contains("Hồ sơ tiếp nhận", StringComparison.Ordinal));
        line.QuerySelectorAll("td")[0].TextContent.ShouldNotBe("–");
        line.QuerySelectorAll("td")[2].TextContent.ShouldNotBe("–", "six communes have a median");
        foreach (var other in all.Where(people => people != own))
        {
            page.Text.ShouldNotContain(other.Commune.Name);
        }
    }

    /// <summary>Columns (3)–(16).</summary>
    private static void Balances(long[] row)
    {
        row[0].ShouldBe(row[1] + row[2] + row[3]);
        row[4].ShouldBe(row[5] + row[6] + row[7]);
        row[8].ShouldBe(row[9] + row[10]);
        row[0].ShouldBe(row[4] + row[8] + row[11] + row[12] + row[13]);
    }

    /// <summary>
    /// Seven dossiers on 11/9/2025 and, seen on 22/9, three more: resolved early, on time, overdue, rejected, withdrawn, stopped,
    /// and open in time, near due and past due.
    /// </summary>
    private static async Task<CommunePeople> EventfulAsync(Given given)
    {
        var people = await given.PeopleAsync();
        async Task<string> NewAsync(string procedure)
        {
            var code = (await given.ReceiveAsync(people.Counter.Seat, procedure)).Value;
            (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).IsRefused.ShouldBeFalse();
            return code;
        }

        async Task EndAsync(string code, string slug, Seat seat) => (await given.MoveAsync(seat, code, slug)).IsRefused.ShouldBeFalse(slug);

        var long1 = await NewAsync(Long);
        var (late, open, rejected, withdrawn, stopped, early) = (
            await NewAsync(Short),
            await NewAsync(Short),
            await NewAsync(Long),
            await NewAsync(Long),
            await NewAsync(Long),
            await NewAsync(Long)
        );
        given.Clock.Set("2025-09-15 09:00");
        await EndAsync(rejected, "tu-choi", people.Leader.Seat);
        await EndAsync(withdrawn, "rut", people.Counter.Seat);
        await EndAsync(stopped, "dung", people.Leader.Seat);
        await EndAsync(early, "ky-ket-qua", people.Leader.Seat);
        await EndAsync(late, "ky-ket-qua", people.Leader.Seat);
        var sameDay = await NewAsync(Short);
        await EndAsync(sameDay, "ky-ket-qua", people.Leader.Seat);
        var second = await NewAsync(Long);
        await EndAsync(second, "ky-ket-qua", people.Leader.Seat);
        // The long one is due soon, the short one long past, a new one in time.
        var due = await given.ReadAsync(db => Task.FromResult(db.Set<Dossier>().Single(row => row.Code == long1).DueAt!.Value));
        given.Clock.Advance(due - given.Clock.GetUtcNow() - TimeSpan.FromHours(2));
        await NewAsync(Long);
        (await given.ReadAsync(db => Task.FromResult(db.Set<Dossier>().Single(row => row.Code == open).DueAt!.Value))).ShouldBeLessThan(
            given.Clock.GetUtcNow()
        );
        return people;
    }

    /// <summary>Death registration: the same day.</summary>
    private const string Short = "1.000656";

    /// <summary>Marriage registration on the spot: five working days.</summary>
    private const string Long = "1.000593";
}
