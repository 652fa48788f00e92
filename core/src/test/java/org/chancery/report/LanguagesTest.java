package org.chancery.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister met the ambassador and they discussed the return of displaced persons.",
        "en | Foreign Minister Jane Roe met Ana Lima in Oslo.",
        "en | Meeting held",
        "en | ''",
        "fr | Le ministre a reçu l'ambassadeur dans la capitale et les deux parties ont évoqué la paix.",
        "es | El ministro recibió al embajador en la capital y las partes hablaron de la paz.",
        "pt | O ministro recebeu o embaixador na capital e as partes não falaram da paz.",
        "it | Il ministro ha ricevuto l'ambasciatore nella capitale e le parti hanno parlato della pace.",
        "de | Der Minister hat den Botschafter in der Hauptstadt empfangen und über den Frieden gesprochen.",
        "nl | De minister heeft de ambassadeur in de hoofdstad ontvangen en over de vrede gesproken.",
        "sv | Ministern tog emot ambassadören i huvudstaden och de talade om fred som är viktig.",
        "pl | Minister przyjął ambasadora w stolicy i rozmawiał z nim o pokoju, który jest ważny.",
        "cs | Ministr přijal velvyslance v hlavním městě a hovořil s ním o míru, který je důležitý.",
        "hu | A miniszter fogadta a nagykövetet a fővárosban, és a békéről is beszéltek.",
        "ro | Ministrul l-a primit pe ambasador în capitală și au vorbit despre pace și securitate.",
        "tr | Bakan büyükelçiyi başkentte kabul etti ve barış için bir görüşme yaptı.",
        "az | Nazir səfiri paytaxtda qəbul edib və sülh üçün bir görüş keçirilib.",
        "id | Menteri menerima duta besar di ibu kota dan membahas perdamaian yang akan dicapai.",
        "vi | Bộ trưởng đã tiếp đại sứ tại thủ đô và trao đổi về hòa bình của khu vực.",
        "ru | Министр принял посла в столице, и они говорили о мире, который был важен.",
        "uk | Міністр прийняв посла у столиці, і вони говорили про мир та безпеку в регіоні.",
        "bg | Министърът прие посланика в столицата и те говориха за мира, който е важен.",
        "kk | Министр елшіні қабылдады және бейбітшілік туралы сөйлесті, бұл маңызды болды.",
        "hy | Նախարարն ընդունել է դեսպանին և խոսել խաղաղության մասին։",
        "ka | მინისტრმა მიიღო ელჩი და ისაუბრა მშვიდობაზე.",
        "ar | استقبل الوزير السفير في العاصمة وتحدثا عن السلام الذي هو مهم.",
        "fa | وزیر سفیر را در پایتخت پذیرفت و درباره صلح گفتگو کردند که این مهم است.",
        "ur | وزیر نے سفیر سے دارالحکومت میں ملاقات کی اور امن پر بات کی۔",
        "he | השר קיבל את השגריר בעיר הבירה ושוחח על השלום.",
        "el | Ο υπουργός δέχθηκε τον πρέσβη στην πρωτεύουσα και μίλησε για την ειρήνη.",
        "hi | मंत्री ने राजदूत से राजधानी में मुलाकात की और शांति पर बात की।",
        "zh | 部长在首都会见了大使，双方讨论了和平问题。",
        "ja | 大臣は首都で大使と会談し、平和について話し合った。",
        "ko | 장관은 수도에서 대사를 만나 평화에 대해 논의했다.",
        "th | รัฐมนตรีพบเอกอัครราชทูตในเมืองหลวง",
      })
  void language(String code, String text) {
    assertThat(Languages.shipped().of(text)).isEqualTo(code);
  }
}
