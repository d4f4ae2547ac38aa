using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Act;

/// <summary>Urging, demanding an explanation and giving one: who is told, and the line that stays in the history.</summary>
internal static class Directing
{
    public static Result<string> Run(Write write, Difficulty difficulty, DifficultyAct act, ActInput input, Seat seat, DifficultyLaw law)
    {
        var (by, path) = (seat.Signature, DifficultySettlement.PathOf(difficulty.Code));
        switch (act)
        {
            case DifficultyAct.Urge:
                if (difficulty.Urge(by, law) is { IsRefused: true } notUrged)
                {
                    return notUrged.Refusal;
                }

                var words = input.Content.Length > 0 ? $": {input.Content}" : string.Empty;
                TellBody(write, difficulty, $"{by} đôn đốc {difficulty.Code} “{difficulty.Title}”{words}");
                return $"{by} đôn đốc lần {difficulty.Urged}{words}";
            case DifficultyAct.Demand:
                var until = input.DueOn is { } day ? law.EndOf(day) : law.ExplainBy();
                if (difficulty.Demand(input.Content, until, by, law) is { IsRefused: true } notAsked)
                {
                    return notAsked.Refusal;
                }

                var due = VietnameseFormat.Moment(until);
                TellBody(write, difficulty, $"{by} yêu cầu giải trình {difficulty.Code} trước {due}: {input.Content}");
                return $"{by} yêu cầu giải trình trước {due}: {input.Content}";
            default:
                var (asker, late) = (difficulty.ExplainAskedBy, difficulty.ExplainBy < law.Now);
                if (difficulty.Explain(input.Content) is { IsRefused: true } notSaid)
                {
                    return notSaid.Refusal;
                }

                var told = $"{by} giải trình{(late ? ", sau hạn" : string.Empty)}: {input.Content}";
                foreach (
                    var whom in new[] { UnitPath.OfProvince(difficulty.ProvinceCode), UnitPath.OfProvinceOffice(difficulty.ProvinceCode) }
                )
                {
                    write.Tell(whom, null, $"{difficulty.Code}, theo yêu cầu của {asker}: {told}", path);
                }

                return told;
        }
    }

    /// <summary>The person, and the body with its leader.</summary>
    private static void TellBody(Write write, Difficulty difficulty, string text)
    {
        var path = DifficultySettlement.PathOf(difficulty.Code);
        write.Tell(difficulty.LeadPath, null, text, path);
        if (difficulty.PersonSeatId is { } person)
        {
            write.Tell(difficulty.LeadPath, person, text, path);
        }
    }
}
