/** A body, a secret, and the MAC that other libraries compute for them. */
export interface Vector {
  readonly name: string;
  readonly secret: string;
  readonly body: string;
  readonly hex: string;
  readonly base64: string;
}

/** Computed with OpenSSL through Node, and confirmed with Python's hmac. */
export const vectors: readonly Vector[] = [
  {
    name: "ascii, compact",
    secret: "whsec_test_4f1c9a",
    body: '{"type":"payment","type_event":"payment.purchase","account_id":"11111111-2222-4333-8444-555555555555","retry":0,"version":2,"data":{"payment":{"id":"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee","status":"SUCCEEDED"}}}',
    hex: "765e237039dcd977d0ff02953b7ee92b947c31840e27c9d3b7f559a3cac713ad",
    base64: "dl4jcDnc2XfQ/wKVO37pK5R8MYQOJ8nTt/VZo8rHE60=",
  },
  {
    name: "same JSON, other white space (must differ from the first)",
    secret: "whsec_test_4f1c9a",
    body: '{ "type": "payment", "type_event": "payment.purchase", "account_id": "11111111-2222-4333-8444-555555555555", "retry": 0, "version": 2, "data": { "payment": { "id": "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee", "status": "SUCCEEDED" } } }\n',
    hex: "8afe8574627242fc531d969d620edd9874c94e725f8555a1caa189d82299ee79",
    base64: "iv6FdGJyQvxTHZadYg7dmHTJTnJfhVWhyqGJ2CKZ7nk=",
  },
  {
    name: "non-ASCII body and secret, UTF-8",
    secret: "clé-秘密-🔑",
    body: '{"type":"subscription","type_event":"subscription.cancel","account_id":"11111111-2222-4333-8444-555555555555","retry":3,"version":2,"data":{"subscription":{"code":"99999999-8888-4777-8666-555555555555","name":"Café São Paulo ☕","status":"CANCELED"}}}',
    hex: "c7139c1392977b145de562a77e1df77e1a091d696b64bc83e41dd1230bd726ae",
    base64: "xxOcE5KXexRd5WKnfh33fhoJHWlrZLyD5B3RIwvXJq4=",
  },
  {
    name: "empty body",
    secret: "whsec_test_4f1c9a",
    body: "",
    hex: "1d9b6405d53837923b982db02bb8a30fdf42f1cb8df12509367a4a1d5311ae27",
    base64: "HZtkBdU4N5I7mC2wK7ijD99C8cuN8SUJNnpKHVMRric=",
  },
  {
    name: "secret of 64 hex digits is used as text, not decoded",
    secret: "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
    body: '{"retry":0}',
    hex: "4039ab88b0c0ac1762370f32bb672b11fe79192df19ced6af42d960bd4075278",
    base64: "QDmriLDArBdiNw8yu2crEf55GS3xnO1q9C2WC9QHUng=",
  },
];
