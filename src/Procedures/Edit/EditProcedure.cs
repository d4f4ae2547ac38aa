using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Edit;

/// <summary>Owners of one procedure apart from its field's; empty where the field's hold.</summary>
internal sealed record ProcedureOwners(string Department, string Office)
{
    public Refusal? Check() =>
        Department.Length > 0 && !OwnerNames.Departments.Contains(Department) ? ProcedureRefusals.OwnerUnknown("Department")
        : Office.Length > 0 && !OwnerNames.Offices.Contains(Office) ? ProcedureRefusals.OwnerUnknown("Office")
        : null;
}

/// <summary>Changes what is said of a procedure, who owns it and what it costs, from a day.</summary>
internal sealed class EditProcedure(WriteGate gate, Catalogue catalogue)
{
    /// <param name="seen">The row's version that the officer saw.</param>
    /// <returns>The first day of the version that was changed.</returns>
    public async Task<Result<DateOnly>> RunAsync(
        ProcedureId id,
        int seen,
        ProcedureFacts facts,
        ProcedureOwners owners,
        IReadOnlyList<FeeLine> fees,
        DateOnly from,
        Deed deed,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return ProcedureRefusals.ReasonMissing();
        }

        if (owners.Check() is { } unknown)
        {
            return unknown;
        }

        var result = await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var taken = await EditedVersion.TakeAsync(write, id, seen, from, token);
                return taken.TryGet(out var target, out var cannot) ? Change(write, target, facts, owners, fees) : cannot;
            },
            ct
        );
        await catalogue.ReadAgainAsync();
        return result;
    }

    private static Result<DateOnly> Change(
        Write write,
        Procedure target,
        ProcedureFacts facts,
        ProcedureOwners owners,
        IReadOnlyList<FeeLine> fees
    )
    {
        var (before, feesBefore) = (ProcedureFacts.Of(target), FeesOf(target));
        var ownersBefore = new ProcedureOwners(target.DepartmentSlug, target.CommuneOfficeSlug);
        if (before == facts && ownersBefore == owners && feesBefore.SequenceEqual(fees) && target.Doubts == CatalogueDoubt.None)
        {
            return ProcedureRefusals.NothingChanged(target.Code);
        }

        if (target.SetFacts(facts, owners.Department, owners.Office).Refusal is { } wrong)
        {
            return wrong;
        }

        // Untouched fees keep their doubts: nobody has looked at them because the name was mended.
        if (!feesBefore.SequenceEqual(fees) && target.SetFees(fees).Refusal is { } wrongFee)
        {
            return wrongFee;
        }

        var parts = FactsChange.PartsOf(before, facts);
        parts = ownersBefore == owners ? parts : [.. parts, "nơi phụ trách"];
        parts = feesBefore.SequenceEqual(fees) ? parts : [.. parts, "phí, lệ phí"];
        EditedVersion.Record(
            write,
            "procedure.edited",
            target,
            parts.Count == 0 ? $"Đối chiếu nội dung thủ tục {target.Code}" : $"Sửa {string.Join("; ", parts)} của thủ tục {target.Code}",
            new
            {
                before = new
                {
                    facts = before,
                    owners = ownersBefore,
                    fees = feesBefore,
                },
                after = new
                {
                    facts,
                    owners,
                    fees,
                },
            }
        );
        return target.ValidFrom;
    }

    private static List<FeeLine> FeesOf(Procedure procedure) => [.. procedure.Fees.OrderBy(row => row.Order).Select(row => row.ToLine())];
}

/// <summary>Which parts of the facts a change touches, in words.</summary>
internal static class FactsChange
{
    public static IReadOnlyList<string> PartsOf(ProcedureFacts before, ProcedureFacts after) =>
        [
            .. new (string Words, bool Differs)[]
            {
                ("tên", before.Name != after.Name),
                ("lĩnh vực", before.Field != after.Field),
                ("bộ quản lý", before.Ministry != after.Ministry),
                ("cơ quan", before.System != after.System),
                ("cấp giải quyết", LevelsOf(before) != LevelsOf(after)),
                ("cách nộp", ChannelsOf(before) != ChannelsOf(after)),
                ("mức trực tuyến", before.OnlineLevel != after.OnlineLevel),
                ("quyết định công bố", before.Decision != after.Decision),
                ("đối tượng", before.Applicant != after.Applicant),
                ("ghi chú", before.Quality != after.Quality),
            }
                .Where(part => part.Differs)
                .Select(part => part.Words),
        ];

    private static (bool, bool, bool, bool) LevelsOf(ProcedureFacts facts) =>
        (facts.AtProvince, facts.AtCommune, facts.AtMinistry, facts.AtOther);

    private static (bool, bool, bool) ChannelsOf(ProcedureFacts facts) => (facts.AllowsDirect, facts.AllowsOnline, facts.AllowsPost);
}
