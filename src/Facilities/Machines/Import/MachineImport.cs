using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines.Edit;
using ThongSuot.Facilities.Sites;
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

namespace ThongSuot.Facilities.Machines.Import;

/// <param name="UnitPath">Whose it is.</param>
internal sealed record MachineRow(string UnitPath, MachineFacts Facts);

/// <summary>A list of machines of one or of many units, past the change tracker; those that are known are changed on their page.</summary>
internal sealed class MachineImport(IDbContextFactory<Db> contexts, Units units) : ListImport<MachineRow>
{
    public static readonly ImportColumn Body = new("Đơn vị", true, "Xã Tam Sơn");
    public static readonly ImportColumn KindOf = new("Loại", true, "Máy quét có khay nạp");
    public static readonly ImportColumn Name = new("Tên máy", true, "Fujitsu fi-8170");
    public static readonly ImportColumn Post = new("Vị trí giữ", true, "Công chức Tư pháp – Hộ tịch");
    public static readonly ImportColumn Serial = new("Số máy", false, "A1B2C3");
    public static readonly ImportColumn Year = new("Năm sử dụng", false, "2023");
    public static readonly ImportColumn Condition = new("Tình trạng", false, "Tốt");
    public static readonly ImportColumn Place = new("Nơi đặt", false, "Trụ sở UBND xã");
    public static readonly ImportColumn Value = new("Nguyên giá (đồng)", false, "18500000");
    public static readonly ImportColumn Memory = new("Bộ nhớ (GB)", false, "");
    public static readonly ImportColumn Speed = new("Tốc độ (trang/phút)", false, "70");
    public static readonly ImportColumn Resolution = new("Độ phân giải (dpi)", false, "600");
    public static readonly ImportColumn Minutes = new("Chạy khi mất điện (phút)", false, "");

    private const int Large = 100_000;

    private static readonly (MachineKind, string)[] Kinds = [.. MachineLabels.Kinds.Select(kind => (kind, MachineLabels.Of(kind)))];

    private static readonly (MachineCondition, string)[] Conditions =
    [
        .. Enum.GetValues<MachineCondition>().Select(one => (one, MachineLabels.Of(one))),
    ];

    public override string Kind => "facilities.machines";

    public override string Title => "Danh sách máy";

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [Body, KindOf, Name, Post, Serial, Year, Condition, Place, Value, Memory, Speed, Resolution, Minutes];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị", "Máy", "Số máy"];

    public override int MostRows => 20_000;

    public override async Task<IReadOnlyList<ImportLine<MachineRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var scope = FacilityScope.Of(seat);
        IReadOnlyList<Unit> owners =
            scope.IsProvince ? units.CommunesOf(seat.ProvinceCode)
            : units.Organisation(seat.ScopePath) is { } own ? [own]
            : [];
        var known = await SerialsAsync(db, scope, ct);
        var sites = await db.SitesSeen(scope)
            .AsNoTracking()
            .Select(site => new
            {
                site.UnitPath,
                site.Name,
                site.Id,
            })
            .ToListAsync(ct);
        var reader = new MachineReader(
            owners,
            sites.ToLookup(site => (site.UnitPath, VietnameseText.SearchKey(site.Name)), site => site.Id),
            known,
            today
        );
        return [.. table.Lines.Select(line => reader.Read(new ImportCells(line, table, today)))];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<MachineRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (lines.Any(line => !MachineActs.Keeps(line.Row.UnitPath, seat)))
        {
            return FacilityRefusals.SiteUnitWrong with { Field = null };
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        var known = await SerialsAsync(write.Db, FacilityScope.Of(seat), ct);
        if (lines.FirstOrDefault(line => known.Contains((line.Row.UnitPath, line.Row.Facts.Serial))) is not null)
        {
            return MachineRefusals.SerialTwice with { Field = null };
        }

        var series = $"TB{seat.ProvinceCode}-{today.Year}";
        var number = await write.Db.NextNumberAsync(series, ct, lines.Count);
        var made = lines
            .Select((line, at) => Machine.Make($"{series}-{number + at:0000}", seat.ProvinceCode, line.Row.UnitPath, line.Row.Facts))
            .ToList();
        await RowWriter<Machine>.For(write.Db).InsertAsync(write.Db, made, ct);
        made.ForEach(machine => KeepMachine.Record(write, machine, "machine-added", $"Thêm “{machine.Name}” từ danh sách"));
        return $"Đã thêm {VietnameseFormat.Number(lines.Count)} máy.";
    }

    private static async Task<HashSet<(string, string)>> SerialsAsync(Db db, Scope scope, CancellationToken ct) =>
        [
            .. (
                await db.MachinesOf(scope)
                    .AsNoTracking()
                    .Where(row => row.Serial != string.Empty)
                    .Select(row => new { row.UnitPath, row.Serial })
                    .ToListAsync(ct)
            ).Select(row => (row.UnitPath, row.Serial)),
        ];

    /// <summary>Understands the rows of a list. Nothing is written.</summary>
    private sealed class MachineReader(
        IReadOnlyList<Unit> owners,
        ILookup<(string Unit, string Name), SiteId> sites,
        IReadOnlySet<(string Unit, string Serial)> known,
        DateOnly today
    )
    {
        private readonly ILookup<string, string> places = owners
            .SelectMany(unit => new[] { unit.Name, unit.ShortName }.Select(name => (Key: PlaceName.Key(name), unit.Path)))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);

        private readonly Dictionary<(string, string), int> seen = [];

        public ImportLine<MachineRow> Read(ImportCells cells)
        {
            var unit = UnitOf(cells);
            cells.Need(KindOf, "Ghi loại máy.");
            var facts = FactsOf(cells, unit);
            if (cells.Problems.Count == 0 && facts.Against(today) is { } against)
            {
                cells.Wrong(ColumnOf(against.Field), against.Message);
            }

            if (unit is not null && facts.Serial.Length > 0)
            {
                CheckTwice(cells, (unit, facts.Serial));
            }

            IReadOnlyList<string> shown = [cells.Text(Body), $"{cells.Text(KindOf)}: {facts.Name}", facts.Serial];
            return cells.Problems.Count > 0 || unit is null
                ? new(cells.Line, shown, null, cells.Problems)
                : new(cells.Line, shown, new MachineRow(unit, facts), []);
        }

        private string? UnitOf(ImportCells cells)
        {
            var name = cells.Text(Body);
            if (places[PlaceName.Key(name)].Distinct().ToList() is [var one])
            {
                return one;
            }

            cells.Wrong(Body, $"không có một đơn vị “{CleanText.CutTo(name, 60)}” trong phạm vi của bạn. Ghi đúng tên xã, phường.");
            return null;
        }

        private void CheckTwice(ImportCells cells, (string, string) key)
        {
            if (known.Contains(key))
            {
                cells.Wrong(Serial, "đã có ở đơn vị này. Bỏ dòng, hoặc sửa ở trang của máy đó.");
            }
            else if (!seen.TryAdd(key, cells.Line))
            {
                cells.Wrong(Serial, $"đã có ở dòng {seen[key]}. Bỏ một dòng hoặc sửa số máy.");
            }
        }

        private MachineFacts FactsOf(ImportCells cells, string? unit) =>
            new(
                cells.Choice(KindOf, Kinds) ?? MachineKind.Other,
                cells.Text(Name),
                (int?)cells.Whole(Year, 9_999),
                cells.Text(Serial),
                cells.Choice(Condition, Conditions) ?? MachineCondition.Good,
                SiteOf(cells, unit),
                cells.Text(Post),
                cells.Whole(Value, HandoverItem.MostValue) ?? 0,
                new(Number(cells, Memory), Number(cells, Speed), Number(cells, Resolution), Number(cells, Minutes))
            );

        private SiteId? SiteOf(ImportCells cells, string? unit)
        {
            var name = cells.Text(Place);
            if (name.Length == 0 || unit is null)
            {
                return null;
            }

            if (sites[(unit, VietnameseText.SearchKey(name))].ToList() is [var site, ..])
            {
                return site;
            }

            cells.Wrong(Place, $"đơn vị không có trụ sở “{CleanText.CutTo(name, 60)}”. Ghi đúng tên trụ sở, hoặc để trống.");
            return null;
        }

        private static int? Number(ImportCells cells, ImportColumn column) => (int?)cells.Whole(column, Large);

        private static ImportColumn ColumnOf(string? field) =>
            field switch
            {
                "Year" => Year,
                "Serial" => Serial,
                "Post" => Post,
                "Value" => Value,
                "Memory" => Memory,
                _ => Name,
            };
    }
}
