using System.Net;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Receive;

/// <summary>A clerk at the reception form, as most tests of it need one.</summary>
internal static class Counter
{
    public const string Address = "/ho-so/tiep-nhan?thu-tuc=1.000656";

    public static async Task<(Visitor Visitor, CommunePeople People)> AtCounterAsync(Given given)
    {
        var people = await given.PeopleAsync();
        return (await given.Program.Visit().SignInAsync(people.Counter.UserName), people);
    }

    public static async Task<PageAnswer> SendAsync(Visitor visitor, Dictionary<string, string?> values, string address = Address) =>
        await visitor.SubmitAsync(await visitor.GetAsync(address), "form[data-person]", values, button: ("answer", "accept"));

    public static async Task<string> ReceivedAsync(Visitor visitor, Dictionary<string, string?> values)
    {
        var answer = await SendAsync(visitor, values);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return (await visitor.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;
    }

    public static Dictionary<string, string?> With(params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string?>
        {
            ["Input.ApplicantName"] = "Trần Mẫu Hoa",
            ["Input.ApplicantPhone"] = "0510123456",
            ["Input.AllRequired"] = "true",
        };
        foreach (var (field, value) in changes)
        {
            values[field] = value;
        }

        return values;
    }
}
