using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Procedures.Import;

/// <summary>A list of procedures: what it says of known ones becomes a version from a day, unknown codes become drafts.</summary>
internal sealed class ProceduresImport(Catalogue catalogue) : ListImport<CatalogueRow>
{
    public override string Kind => "procedures.list";

    public override string Title => "Thủ tục: tên, phí, thời hạn, nơi phụ trách";

    public override IReadOnlyList<ImportColumn> Columns => CatalogueColumns.Procedures;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Mã", "Tên thủ tục"];

    public override int MostRows => 3_000;

    public override Task AcceptedAsync() => catalogue.ReadAgainAsync();

    public override Task<string> MarkAsync(Db db, string province, CancellationToken ct) => CatalogueMark.ReadAsync(db, ct);

    public override async Task<IReadOnlyList<ImportLine<CatalogueRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        await catalogue.RefreshAsync(ct);
        var reader = new ProcedureReader(catalogue.Now(), seat.ProvinceCode, today);
        var lines = table.Lines.Select(line => reader.Read(new ImportCells(line, table, today))).ToList();
        var first = lines
            .Where(line => line.IsGood)
            .GroupBy(line => line.Row!.Code)
            .ToDictionary(group => group.Key, group => group.First().Line);
        return
        [
            .. lines.Select(line =>
                line.IsGood && first[line.Row!.Code] is var before && before != line.Line
                    ? line with
                    {
                        Row = null,
                        Problems =
                        [
                            $"Cột “{CatalogueColumns.Code.Head}”: mã này đã có ở dòng {before}. Mỗi thủ tục một dòng: bỏ một dòng.",
                        ],
                    }
                    : line
            ),
        ];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<CatalogueRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        var known = await LoadedVersions.OfAsync(write, [.. lines.Select(line => line.Row.Code)], today, ct);
        var added = 0;
        foreach (var line in lines)
        {
            var (row, from) = (line.Row, line.Row.From ?? today);
            var procedure = known.GetValueOrDefault(row.Code);
            added += procedure is null ? 1 : 0;
            if ((procedure is null ? Add(write, row, from) : Change(write, procedure, row, from)).Refusal is { } refusal)
            {
                return refusal with { Message = $"Dòng {line.Line}: {refusal.Message}", Field = null };
            }
        }

        return $"Đã thêm {VietnameseFormat.Number(added)}, sửa {VietnameseFormat.Number(lines.Count - added)} thủ tục.";
    }

    private static Result Add(Write write, CatalogueRow row, DateOnly from)
    {
        var (patch, province) = (row.Patch!, write.Deed.Actor.ProvinceCode);
        var blank = new ProcedureFacts(
            string.Empty,
            string.Empty,
            string.Empty,
            DecidingSystem.Ours,
            AtProvince: false,
            AtCommune: false,
            AtMinistry: false,
            AtOther: false,
            OnlineLevel.Unknown,
            AllowsDirect: false,
            AllowsOnline: false,
            AllowsPost: false,
            string.Empty,
            string.Empty,
            string.Empty,
            "Nhập từ tệp"
        );
        var added = Procedure.New(row.Code, from, province, patch.On(blank));
        if (Apply(added, patch).Refusal is { } refusal)
        {
            return refusal;
        }

        write.Db.Procedures.Add(added);
        EditedVersion.Record(write, "procedure.added", added, $"Thêm thủ tục {row.Code} từ tệp (bản nháp)", patch);
        return Result.Done;
    }

    private static Result Change(Write write, Procedure procedure, CatalogueRow row, DateOnly from)
    {
        if (!EditedVersion.Of(write, procedure, from).TryGet(out var target, out var cannot))
        {
            return cannot;
        }

        if (Apply(target, row.Patch!).Refusal is { } refusal)
        {
            return refusal;
        }

        EditedVersion.Record(write, "procedure.imported", target, $"Sửa thủ tục {row.Code} theo tệp", row.Patch!);
        return Result.Done;
    }

    private static Result Apply(Procedure target, ProcedurePatch patch)
    {
        if (
            patch.TouchesFacts
            && target
                .SetFacts(
                    patch.On(ProcedureFacts.Of(target)),
                    patch.Department ?? target.DepartmentSlug,
                    patch.Office ?? target.CommuneOfficeSlug
                )
                .Refusal
                is { } wrong
        )
        {
            return wrong;
        }

        if (patch.Fee is { } fee && target.SetFees([fee]).Refusal is { } wrongFee)
        {
            return wrongFee;
        }

        return patch.TouchesLimits
            ? target.SetWorkflow(
                new WorkflowChange(
                    patch.On(new ProcedureLimits(target.DirectLimit, target.OnlineLimit, target.PostLimit, target.LimitNote)),
                    target.AfterSupplement,
                    [.. target.Steps.OrderBy(step => step.Order).Select(step => step.ToStep())]
                )
            )
            : Result.Done;
    }
}
