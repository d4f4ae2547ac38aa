using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures;

/// <summary>
/// The version that an edit changes. A draft, and a version whose day is still to come, is changed as it is; one in force gives way to a
/// new one from a day, so that dossiers already received keep what they were promised.
/// </summary>
internal static class EditedVersion
{
    /// <param name="seen">The row's version that the officer saw.</param>
    /// <param name="from">First day of the change.</param>
    public static async Task<Result<Procedure>> TakeAsync(Write write, ProcedureId id, int seen, DateOnly from, CancellationToken ct)
    {
        var procedure = await write.Db.WholeProcedures.FirstOrDefaultAsync(row => row.Id == id, ct);
        return procedure switch
        {
            null => ProcedureRefusals.Unknown(id.Value.ToString()),
            _ when procedure.Version != seen => ProcedureRefusals.ChangedMeanwhile(procedure.Code),
            _ => Of(write, procedure, from),
        };
    }

    /// <summary>The version to change of one that is loaded whole.</summary>
    public static Result<Procedure> Of(Write write, Procedure procedure, DateOnly from)
    {
        if (procedure.ProvinceCode.Length > 0 && procedure.ProvinceCode != write.Deed.Actor.ProvinceCode)
        {
            return ProcedureRefusals.OfAnotherProvince(procedure.Code);
        }

        if (procedure.Publishing == Publishing.Draft)
        {
            return procedure;
        }

        if (from == procedure.ValidFrom)
        {
            return procedure.ValidFrom > OfficeClock.DayOf(write.Deed.At)
                ? procedure
                : ProcedureRefusals.InForceAlready(procedure.Code, procedure.ValidFrom);
        }

        if (!procedure.NextVersion(from).TryGet(out var next, out var refusal))
        {
            return refusal;
        }

        write.Db.Procedures.Add(next);
        return next;
    }

    /// <summary>What was done to a version, for its history.</summary>
    public static void Record(Write write, string act, Procedure target, string text, object data) =>
        write.Record(
            act,
            "procedure",
            target.Id.Value,
            target.ProvinceCode,
            write.Deed.Actor.UnitPath,
            $"{text}, áp dụng từ {target.ValidFrom:d/M/yyyy}",
            data
        );
}
