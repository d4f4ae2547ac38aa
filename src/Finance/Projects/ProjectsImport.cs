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

namespace ThongSuot.Finance.Projects;

/// <summary>A project of a list, as understood, with this year's capital.</summary>
internal sealed record ProjectImportRow(ProjectFacts Facts, long Capital);

/// <summary>The list of projects that abolished districts handed over, or of any owner.</summary>
internal sealed class ProjectsImport(FinanceBooks books) : ListImport<ProjectImportRow>
{
    private const int ShortestName = 8;

    private static readonly ImportColumn Name = new("Tên dự án", true, "Đường liên xã Tam Sơn – Quế Lâm");
    private static readonly ImportColumn Group = new("Nhóm", true, "C");
    private static readonly ImportColumn Place = new("Địa điểm", true, "Xã Tam Sơn");
    private static readonly ImportColumn Owner = new("Chủ đầu tư", false, "Xã Tam Sơn");
    private static readonly ImportColumn Former = new("Chủ đầu tư cũ", false, "UBND huyện Sông Lô (cũ)");
    private static readonly ImportColumn State = new("Bước", true, "Thi công");
    private static readonly ImportColumn Total = new("Tổng mức đầu tư (đồng)", true, "24000000000");
    private static readonly ImportColumn Medium = new("Kế hoạch trung hạn (đồng)", false, "20000000000");
    private static readonly ImportColumn Capital = new("Vốn năm nay (đồng)", false, "8000000000");
    private static readonly ImportColumn Contract = new("Số hợp đồng", false, "12/2025/HĐ-XD");
    private static readonly ImportColumn Contractor = new("Nhà thầu", false, "Công ty Xây dựng Mẫu");
    private static readonly ImportColumn Contracted = new("Giá trị hợp đồng (đồng)", false, "23000000000");
    private static readonly ImportColumn Accepted = new("Nghiệm thu lũy kế (đồng)", false, "9000000000");
    private static readonly ImportColumn Disbursed = new("Đã chi lũy kế (đồng)", false, "8500000000");
    private static readonly ImportColumn Handed = new("Ngày bàn giao sử dụng", false, string.Empty);

    private static readonly (ProjectState Value, string Words)[] States =
    [
        .. Enum.GetValues<ProjectState>().Select(state => (state, ProjectLabels.Of(state))),
    ];

    private static readonly (ProjectGroup Value, string Words)[] Groups =
    [
        (ProjectGroup.A, "A|Quan trọng quốc gia"),
        (ProjectGroup.B, "B"),
        (ProjectGroup.C, "C"),
    ];

    public override string Kind => "finance.projects";

    public override string Title => "Danh mục dự án đầu tư công";

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [Name, Group, Place, Owner, Former, State, Total, Medium, Capital, Contract, Contractor, Contracted, Accepted, Disbursed, Handed];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Dự án", "Chủ đầu tư", "Bước", "Tổng mức"];

    public override int MostRows => 5_000;

    public override Task<IReadOnlyList<ImportLine<ProjectImportRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var units = books
            .ReceiversOf(UnitPath.OfProvince(seat.ProvinceCode))
            .Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department)
            .SelectMany(unit => new[] { unit.Name, unit.ShortName }.Select(name => (Key: PlaceName.Key(name), unit.Path)))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyList<ImportLine<ProjectImportRow>>>([
            .. table.Lines.Select(line => Understand(new ImportCells(line, table, today), units)),
        ]);
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<ProjectImportRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!FinanceSeats.IsFinance(seat))
        {
            return ProjectRefusals.FinanceOnly;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        var series = $"DA{seat.ProvinceCode}-{today.Year}";
        var number = await write.Db.NextNumberAsync(series, ct, lines.Count);
        foreach (var (facts, capital) in lines.Select(line => line.Row))
        {
            var project = Project.Of($"{series}-{number++:0000}", seat.ProvinceCode, facts, today);
            write.Db.Add(project);
            if (project.ContractOf(facts, today) is { } contract)
            {
                write.Db.Add(contract);
            }

            if (capital > 0)
            {
                write.Db.Add(
                    new ProjectCapital
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = seat.ProvinceCode,
                        ProjectId = project.Id,
                        Year = today.Year,
                        Amount = capital,
                        Number = CleanText.CutTo(draft.FileName, Project.NumberLength),
                        On = today,
                    }
                );
            }

            write.Record(
                "project.brought",
                MoveProject.Kind,
                project.Id.Value,
                project.ProvinceCode,
                project.OwnerPath,
                $"Nhập từ “{draft.FileName}”: {ProjectLabels.Of(project.State)}, tổng mức {VietnameseFormat.Money(project.Total)}"
            );
        }

        return $"Đã nhập {VietnameseFormat.Number(lines.Count)} dự án, {VietnameseFormat.Number(lines.Count(line => line.Row.Facts is { FormerOwner: not null, OwnerPath: null }))} dự án chưa có chủ đầu tư mới.";
    }

    private static ImportLine<ProjectImportRow> Understand(ImportCells cells, ILookup<string, string> units)
    {
        var (name, group, state) = (cells.Text(Name), cells.Choice(Group, Groups), cells.Choice(State, States));
        var (place, owner, former) = (One(cells, Place, units), One(cells, Owner, units), cells.Text(Former));
        // A code or a shortening in the place of a name ("DA") says nothing to whoever takes the project on.
        if (name.Length is < ShortestName or > Project.NameLength)
        {
            cells.Wrong(Name, "phải là tên đầy đủ của dự án, từ 8 đến 300 ký tự. Ghi như quyết định đầu tư.");
        }

        cells.Need(Group, "Ghi A, B hoặc C.");
        cells.Need(Place, "Ghi xã, phường.");
        cells.Need(State, "Ghi bước đang làm.");
        var facts = MoneyOf(
            cells,
            new ProjectFacts(
                name,
                group ?? ProjectGroup.C,
                place ?? string.Empty,
                owner ?? (former.Length == 0 ? place : null),
                former.Length == 0 ? null : former
            )
            {
                State = state ?? ProjectState.Preparation,
                HandedOverOn = cells.Day(Handed),
            }
        );
        var capital = cells.Whole(Capital, Amounts.Largest) ?? 0;
        if (facts is { State: >= ProjectState.HandedOver, HandedOverOn: null })
        {
            cells.Wrong(Handed, "để trống trong khi dự án đã bàn giao. Ghi ngày bàn giao để tính hạn quyết toán.");
        }

        IReadOnlyList<string> shown =
        [
            name,
            owner is null ? "chưa có" : cells.Text(Owner),
            cells.Text(State),
            VietnameseFormat.Number(facts.Total),
        ];
        return new ImportLine<ProjectImportRow>(cells.Line, shown, cells.Problems.Count > 0 ? null : new(facts, capital), cells.Problems)
        {
            Remark =
                facts.OwnerPath is null ? "Chưa có chủ đầu tư mới: không bố trí vốn, không giải ngân cho đến khi có chủ."
                : facts.Disbursed > facts.Accepted ? $"Đã chi vượt nghiệm thu {VietnameseFormat.Money(facts.Disbursed - facts.Accepted)}."
                : string.Empty,
        };
    }

    /// <summary>Plan, contract, accepted and paid, each within the approved total.</summary>
    private static ProjectFacts MoneyOf(ImportCells cells, ProjectFacts facts)
    {
        long Money(ImportColumn column) => cells.Whole(column, Amounts.Largest) ?? 0;
        var (total, contractor) = (Money(Total), cells.Text(Contractor));
        var (contracted, disbursed) = (Money(Contracted), Money(Disbursed));
        if (contractor.Length is > 0 and < Project.ShortestContractor or > Project.NameLength)
        {
            cells.Wrong(Contractor, "không phải tên nhà thầu. Ghi tên như trong hợp đồng.");
        }

        if (contracted > total)
        {
            cells.Wrong(Contracted, "lớn hơn tổng mức đầu tư. Kiểm tra lại, hoặc điều chỉnh quyết định đầu tư trước.");
        }

        if (disbursed > total)
        {
            cells.Wrong(Disbursed, "lớn hơn tổng mức đầu tư. Kiểm tra lại số tiền.");
        }

        return facts with
        {
            Total = total,
            MediumTerm = Money(Medium),
            ContractNumber = cells.Text(Contract) is { Length: > 0 } number ? CleanText.CutTo(number, Project.NumberLength) : null,
            Contractor = contractor.Length == 0 ? null : contractor,
            Contracted = contracted,
            Accepted = Money(Accepted),
            Disbursed = disbursed,
        };
    }

    private static string? One(ImportCells cells, ImportColumn column, ILookup<string, string> units)
    {
        var name = cells.Text(column);
        var paths = units[PlaceName.Key(name)].Distinct().ToList();
        if (name.Length > 0 && paths.Count != 1)
        {
            cells.Wrong(column, $"“{CleanText.CutTo(name, 60)}” không rõ là đơn vị nào. Ghi đủ tên như danh mục đơn vị.");
        }

        return paths.Count == 1 ? paths[0] : null;
    }
}
