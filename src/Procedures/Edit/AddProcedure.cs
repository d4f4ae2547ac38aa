using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Edit;

/// <summary>Adds a procedure of the province as a draft; it is offered once it is published.</summary>
internal sealed class AddProcedure(WriteGate gate, Catalogue catalogue)
{
    public async Task<Result<DateOnly>> RunAsync(
        string code,
        DateOnly from,
        ProcedureFacts facts,
        ProcedureOwners owners,
        IReadOnlyList<FeeLine> fees,
        Deed deed,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return ProcedureRefusals.ReasonMissing();
        }

        if (!ProcedureSearch.IsCode(code))
        {
            return ProcedureRefusals.CodeNotACode(code);
        }

        if (owners.Check() is { } unknown)
        {
            return unknown;
        }

        var result = await gate.RunAsync(deed, (write, token) => AddAsync(write, code, from, facts, owners, fees, token), ct);
        await catalogue.ReadAgainAsync();
        return result;
    }

    private static async Task<Result<DateOnly>> AddAsync(
        Write write,
        string code,
        DateOnly from,
        ProcedureFacts facts,
        ProcedureOwners owners,
        IReadOnlyList<FeeLine> fees,
        CancellationToken ct
    )
    {
        if (await write.Db.Procedures.AnyAsync(row => row.Code == code, ct))
        {
            return ProcedureRefusals.CodeTaken(code);
        }

        var added = Procedure.New(code, from, write.Deed.Actor.ProvinceCode, facts);
        if ((added.SetFacts(facts, owners.Department, owners.Office).Refusal ?? added.SetFees(fees).Refusal) is { } wrong)
        {
            return wrong;
        }

        write.Db.Procedures.Add(added);
        EditedVersion.Record(
            write,
            "procedure.added",
            added,
            $"Thêm thủ tục {code} (bản nháp)",
            new
            {
                facts,
                owners,
                fees,
            }
        );
        return from;
    }
}
