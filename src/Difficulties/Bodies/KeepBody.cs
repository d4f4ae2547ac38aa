using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Bodies;

/// <summary>The province office keeps an answering body: its name, its contact and who records for it.</summary>
internal sealed class KeepBody(WriteGate gate)
{
    public const string Kind = "answering-body";

    /// <param name="code">The body that is changed; null for a new one.</param>
    /// <param name="recorder">Who records for it; null for nobody.</param>
    public Task<Result<string>> RunAsync(string? code, BodyText text, Seat? recorder, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => KeepAsync(write, code, text, recorder, seat, token), ct);

    /// <summary>Within a write that somebody else opened: an import's.</summary>
    public static async Task<Result<string>> PutAsync(Write write, BodyText text, string province, CancellationToken ct)
    {
        var body = await FindAsync(write, province, text.Code, ct)
            ?? write
                .Db.Add(
                    new AnsweringBody
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = province,
                        Code = text.Code,
                    }
                )
                .Entity;
        if (body.Keep(text) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        write.Record(
            "difficulty.body-kept",
            Kind,
            body.Id,
            province,
            UnitPath.OfProvinceOffice(province),
            $"Ghi cơ quan trả lời {body.Name}"
        );
        return body.Code;
    }

    private static async Task<Result<string>> KeepAsync(
        Write write,
        string? code,
        BodyText text,
        Seat? recorder,
        Seat seat,
        CancellationToken ct
    )
    {
        var there = await FindAsync(write, seat.ProvinceCode, code ?? text.Code, ct);
        if (code is null && there is not null)
        {
            return DifficultyRefusals.BodyCodeTaken(there.Code, there.Name);
        }

        if (code is not null && there is null)
        {
            return DifficultyRefusals.NotFound;
        }

        if (recorder is not null && recorder.ProvinceCode != seat.ProvinceCode)
        {
            return DifficultyRefusals.BodyRecorderForeign;
        }

        var body = there
            ?? write
                .Db.Add(
                    new AnsweringBody
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = seat.ProvinceCode,
                        Code = text.Code,
                    }
                )
                .Entity;
        if (body.Keep(text with { Code = body.Code }) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        body.RecordedBy(recorder is null ? null : DifficultyOwner.Of(recorder.SpeaksFor, recorder));
        var who = recorder is null ? "chưa có người ghi hộ" : $"{body.RecorderName} ghi hộ";
        write.Record(
            "difficulty.body-kept",
            Kind,
            body.Id,
            seat.ProvinceCode,
            UnitPath.OfProvinceOffice(seat.ProvinceCode),
            $"Ghi cơ quan trả lời {body.Name}, {who}"
        );
        return body.Code;
    }

    private static Task<AnsweringBody?> FindAsync(Write write, string province, string code, CancellationToken ct) =>
        write.Db.AnsweringBodies.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, ct);
}
