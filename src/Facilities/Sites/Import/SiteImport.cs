using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Sites.Import;

/// <param name="UnitPath">Whose it is.</param>
internal sealed record SiteRow(string UnitPath, SiteFacts Facts);

/// <summary>A list of buildings of one or of many communes; those that are known are changed on their page.</summary>
internal sealed class SiteImport(IDbContextFactory<Db> contexts, Units units) : ListImport<SiteRow>
{
    private static readonly ImportColumn Body = new("Đơn vị", true, "Xã Tam Sơn");
    private static readonly ImportColumn Name = new("Tên trụ sở", true, "Trụ sở UBND xã Tam Sơn cũ");
    private static readonly ImportColumn KindOf = new("Loại", true, "Trụ sở làm việc");
    private static readonly ImportColumn Address = new("Địa chỉ", true, "Khu 3, xã Tam Sơn");
    private static readonly ImportColumn Area = new("Diện tích sàn (m²)", true, "620");
    private static readonly ImportColumn Latitude = new("Vĩ độ", false, "21,4312");
    private static readonly ImportColumn Longitude = new("Kinh độ", false, "105,1204");
    private static readonly ImportColumn Year = new("Năm xây dựng", false, "2008");
    private static readonly ImportColumn Condition = new("Mức độ xuống cấp", false, "Xuống cấp");
    private static readonly ImportColumn Right = new("Quyền sử dụng", false, "Có giấy chứng nhận");
    private static readonly ImportColumn Offices = new("Cơ quan làm việc", false, "Phòng Kinh tế");
    private static readonly ImportColumn People = new("Số công chức, viên chức", false, "12");
    private static readonly ImportColumn Contract = new("Số hợp đồng", false, "2");
    private static readonly ImportColumn Counters = new("Số quầy", false, "0");
    private static readonly ImportColumn Seats = new("Ghế chờ", false, "0");
    private static readonly ImportColumn Ramp = new("Lối cho người khuyết tật", false, "không");
    private static readonly ImportColumn Parking = new("Chỗ để xe", false, "có");

    private const int Degrees = 6;
    private const int Crowd = 5_000;

    public override string Kind => "facilities.sites";

    public override string Title => "Danh sách trụ sở";

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        Body,
        Name,
        KindOf,
        Address,
        Area,
        Latitude,
        Longitude,
        Year,
        Condition,
        Right,
        Offices,
        People,
        Contract,
        Counters,
        Seats,
        Ramp,
        Parking,
    ];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị", "Trụ sở", "Diện tích"];

    public override int MostRows => 10_000;

    public override async Task<IReadOnlyList<ImportLine<SiteRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var scope = FacilityScope.Of(seat);
        var known = (await db.SitesSeen(scope).Select(row => new { row.UnitPath, row.Name }).ToListAsync(ct))
            .Select(row => (row.UnitPath, VietnameseText.SearchKey(row.Name)))
            .ToHashSet();
        IReadOnlyList<Unit> communes =
            scope.IsProvince ? units.CommunesOf(seat.ProvinceCode)
            : units.Organisation(seat.ScopePath) is { } own ? [own]
            : [];
        var places = communes
            .SelectMany(unit => new[] { unit.Name, unit.ShortName }.Select(name => (Key: PlaceName.Key(name), unit.Path)))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);
        var seen = new Dictionary<(string, string), int>();
        return [.. table.Lines.Select(line => Understand(new ImportCells(line, table, today), places, known, seen, today))];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<SiteRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        var series = $"TS{seat.ProvinceCode}-{today.Year}";
        var number = await write.Db.NextNumberAsync(series, ct, lines.Count);
        foreach (var line in lines)
        {
            if (!SiteActs.Keeps(line.Row.UnitPath, seat))
            {
                return FacilityRefusals.SiteUnitWrong with { Field = null };
            }

            var site = Site.Make($"{series}-{number++:0000}", seat.ProvinceCode, line.Row.UnitPath, line.Row.Facts);
            write.Db.Add(site);
            Edit.KeepSite.Record(write, site, "site-added", $"Thêm trụ sở “{site.Name}” từ danh sách");
        }

        return $"Đã thêm {VietnameseFormat.Number(lines.Count)} trụ sở.";
    }

    private static ImportLine<SiteRow> Understand(
        ImportCells cells,
        ILookup<string, string> places,
        HashSet<(string, string)> known,
        Dictionary<(string, string), int> seen,
        DateOnly today
    )
    {
        var found = places[PlaceName.Key(cells.Text(Body))].Distinct().ToList();
        if (found.Count != 1)
        {
            cells.Wrong(
                Body,
                $"{(found.Count == 0 ? "không có" : $"có {found.Count}")} “{cells.Text(Body)}” trong phạm vi của bạn. Ghi đúng tên."
            );
        }

        cells.Need(KindOf, "Ghi loại trụ sở.");
        var facts = FactsOf(cells);
        if (cells.Problems.Count == 0 && facts.Against(today) is { } against)
        {
            cells.Wrong(ColumnOf(against.Field), against.Message);
        }

        if (found.Count == 1)
        {
            var key = (found[0], VietnameseText.SearchKey(facts.Name));
            if (known.Contains(key))
            {
                cells.Wrong(Name, $"“{facts.Name}” đã có. Sửa ở trang của trụ sở đó.");
            }
            else if (!seen.TryAdd(key, cells.Line))
            {
                cells.Wrong(Name, $"“{facts.Name}” đã có ở dòng {seen[key]}. Bỏ một dòng hoặc đặt tên khác.");
            }
        }

        IReadOnlyList<string> shown = [cells.Text(Body), $"{facts.Name}, {facts.Address}", $"{Quantity.Words(facts.Area)} m²"];
        return cells.Problems.Count > 0
            ? new(cells.Line, shown, null, cells.Problems)
            : new(cells.Line, shown, new SiteRow(found[0], facts), []);
    }

    private static SiteFacts FactsOf(ImportCells cells) =>
        new(
            cells.Text(Name),
            cells.Choice(KindOf, Enum.GetValues<SiteKind>().Select(kind => (kind, SiteLabels.Of(kind)))) ?? SiteKind.Other,
            cells.Text(Address),
            (double?)cells.Decimal(Longitude, Degrees),
            (double?)cells.Decimal(Latitude, Degrees),
            Quantity.Of(Math.Min(cells.Decimal(Area, Quantity.Decimals) ?? 0, Site.MostArea)),
            (int?)cells.Whole(Year, 9_999),
            cells.Choice(Condition, Enum.GetValues<SiteCondition>().Select(one => (one, SiteLabels.Of(one)))) ?? SiteCondition.Fair,
            cells.Choice(Right, Enum.GetValues<SiteRight>().Select(right => (right, SiteLabels.Of(right)))) ?? SiteRight.Unclear,
            cells.Text(Offices),
            (int)(cells.Whole(People, Crowd) ?? 0),
            (int)(cells.Whole(Contract, Crowd) ?? 0),
            (int)(cells.Whole(Counters, Crowd) ?? 0),
            (int)(cells.Whole(Seats, Crowd) ?? 0),
            cells.Truth(Ramp) ?? false,
            cells.Truth(Parking) ?? false
        );

    private static ImportColumn ColumnOf(string? field) =>
        field switch
        {
            "Address" => Address,
            "Longitude" => Longitude,
            "Area" => Area,
            "Year" => Year,
            "Offices" => Offices,
            "People" => People,
            _ => Name,
        };
}
